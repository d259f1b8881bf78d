package dev.insightselectors.app.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.insightselectors.app.serve.Chain;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.subject.ControlArranger;
import dev.insightselectors.testkit.subject.HttpSubject;
import dev.insightselectors.testkit.subject.Subject;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The worked example of a registry, written in something else than Java. */
@Tag("long")
class NodeRegistryConformsTest {
  private static final Path REGISTRY = Path.of("../examples/node-registry/registry.mjs");

  @TempDir private Path directory;

  @Test
  @Timeout(300)
  void ourServerOverItPassesWhatIsAsked() throws IOException {
    assumeTrue(nodeRuns(), "there is no Node on this machine");
    Process registry = node(REGISTRY.toString(), directory.resolve("inventory.json").toString());
    try (Chain chain = Chain.over(endpoint(registry));
        Subject subject = new HttpSubject(chain.endpoint(), new ControlArranger())) {
      FeatureSet all = FeatureSet.load();
      RunReport run = ConformanceRun.of(all).only(EveryThird.of(all)).against(subject);

      assertThat(run.scenarios())
          .filteredOn(result -> !EveryThird.passesOrLacksItsCounterpart(result))
          .extracting(result -> result.id() + " " + result.failure())
          .isEmpty();
      assertThat(run.count(Verdict.PASSED)).isGreaterThan(50);
      assertThat(run.conclusion()).isEqualTo(EveryThird.conclusion());
    } finally {
      registry.destroy();
    }
  }

  private static URI endpoint(Process registry) throws IOException {
    BufferedReader said = registry.inputReader(StandardCharsets.UTF_8);
    String line = String.valueOf(said.readLine());
    return URI.create(line.replace("The registry answers at ", ""));
  }

  private static boolean nodeRuns() {
    try {
      return node("--version").waitFor() == 0;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Process node(String... arguments) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("node");
    builder.command().addAll(List.of(arguments));
    return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
