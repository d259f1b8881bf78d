package dev.insightselectors.app;

import dev.insightselectors.app.conform.ServedReference;
import dev.insightselectors.app.serve.ServedCall;
import dev.insightselectors.faults.Fault;
import dev.insightselectors.reports.run.Reports;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.spec.Inventory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/**
 * Serves one call of its own, judges a few scenarios and ends: the launcher runs it once after a
 * build, so that Java can note the classes that are needed and later load them all at once.
 */
@Command(name = "warm-up", hidden = true, description = "Serves one call, judges it and ends.")
public final class WarmUpCommand implements Callable<Integer> {
  private static final String A_FEW = "@PIS-053";

  @Override
  public Integer call() throws IOException {
    Main.commandLine("serve").parseArgs("serve", "--port", "0");
    Main.commandLine("conform").parseArgs("conform");
    return ServedCall.isAccepted() && judged() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private static boolean judged() throws IOException {
    Path folder = Files.createTempDirectory("warm-up");
    try (ServedReference reference = new ServedReference(Fault.NONE)) {
      RunReport run =
          ConformanceRun.of(FeatureSet.load())
              .only(A_FEW)
              .with("message:" + folder.resolve("messages.ndjson"))
              .against(reference);
      Reports.write(run, Inventory.load(), folder);
      return !run.everyScenario().isEmpty();
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
