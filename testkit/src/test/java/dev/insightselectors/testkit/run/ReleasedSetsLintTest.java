package dev.insightselectors.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.testkit.set.Disputes;
import dev.insightselectors.testkit.set.ReleasedSets;
import dev.insightselectors.testkit.set.SetRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The released sets are what they were, but for what disputes have relaxed. */
class ReleasedSetsLintTest {
  private static final Path REPOSITORY = Path.of("..");
  private static final Path FOLDER =
      REPOSITORY.resolve("features/src/main/resources/dev/insightselectors/features/sets");

  @Test
  void everyReleasedSetIsOnlyEverRelaxed() {
    SetRules rules =
        new SetRules(FeatureSet.load().verdictContents(), new Disputes(REPOSITORY)::have);

    assertThat(ReleasedSets.load().sets()).flatExtracting(rules::broken).isEmpty();
  }

  @Test
  void theIndexNamesEveryFileOnce() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(ReleasedSets.load().names())
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".yaml"))
                  .map(name -> name.replace(".yaml", ""))
                  .toList());
    }
  }
}
