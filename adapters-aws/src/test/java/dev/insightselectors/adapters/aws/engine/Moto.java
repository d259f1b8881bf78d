package dev.insightselectors.adapters.aws.engine;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Optional;

/** The second engine, and AWS itself as far as it goes: moto's server, where Python has it. */
public final class Moto {
  private static final String PYTHON = "python3";

  private Moto() {}

  private static final class Started {
    static final Optional<Engine> ENGINE =
        Command.runs(PYTHON, "-c", "import moto.server")
            ? Optional.of(Engine.start("moto", Moto::commandLine))
            : Optional.empty();
  }

  /** One for all tests; a test is skipped where there is none. */
  public static Engine engine() {
    assumeThat(Started.ENGINE).as("moto: needs Python with moto and its server").isPresent();
    return Started.ENGINE.orElseThrow();
  }

  private static List<String> commandLine(int port) {
    return List.of(PYTHON, "-m", "moto.server", "-H", "127.0.0.1", "-p", String.valueOf(port));
  }
}
