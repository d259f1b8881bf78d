package dev.insightselectors.adapters.aws.engine;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** Whether a command is on this machine, and does what it is asked. */
final class Command {
  private Command() {}

  static boolean runs(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
