package dev.insightselectors.app.clients;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program of this machine, run with the credentials that the server takes for an account, or with
 * others.
 */
record Tool(Path directory, List<String> command, Map<String, String> environment) {
  private static final int PATIENCE_SECONDS = 120;
  private static final Map<String, String> CLAIMED =
      Map.of("AWS_ACCESS_KEY_ID", "123456789012", "AWS_SECRET_ACCESS_KEY", "secret");

  /** Nothing of this machine's own is looked at. */
  private static final Map<String, String> ALONE =
      Map.of("AWS_EC2_METADATA_DISABLED", "true", "AWS_CONFIG_FILE", "none", "AWS_PAGER", "");

  /** How a program ended, with all that it said. */
  record Run(int exitCode, String said) {}

  static Tool in(Path directory, String... command) {
    return new Tool(directory, List.of(command), CLAIMED);
  }

  /** The same program with these arguments before all others. */
  Tool with(String... arguments) {
    List<String> longer = new ArrayList<>(command);
    longer.addAll(List.of(arguments));
    return new Tool(directory, longer, environment);
  }

  /** The same program with another environment. */
  Tool in(Map<String, String> other) {
    return new Tool(directory, command, other);
  }

  /** The same program with this in its environment, too. */
  Tool and(Map<String, String> more) {
    Map<String, String> both = new HashMap<>(environment);
    both.putAll(more);
    return in(both);
  }

  /** Begins, and writes what it says to the file, until somebody ends it. */
  Process start(Path said) throws IOException {
    return builder().redirectOutput(said.toFile()).start();
  }

  /** Skips the test that asks, unless the program runs. */
  void assumeThatItRuns(String reason, String... arguments) {
    assumeTrue(runs(arguments), reason);
  }

  private boolean runs(String... arguments) {
    try {
      return started(arguments).exitCode() == 0;
    } catch (IOException missing) {
      return false;
    }
  }

  Run run(String... arguments) {
    try {
      return started(arguments);
    } catch (IOException missing) {
      throw new AssertionError(missing);
    }
  }

  private Run started(String... arguments) throws IOException {
    Process process = with(arguments).builder().start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(exitCode(process), said);
  }

  private ProcessBuilder builder() {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
    builder.environment().putAll(ALONE);
    builder.environment().putAll(environment);
    return builder;
  }

  private static int exitCode(Process process) {
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("gave up waiting");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
