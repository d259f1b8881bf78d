package dev.insightselectors.adapters.aws.engine;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** One that no other test makes anything in. */
  public static Engine ofItsOwn() {
    return started("moto-of-its-own", Moto::commandLine);
  }

  /** One that checks signatures and policies, as AWS does, from this many calls on. */
  public static Engine checkingSignaturesAfter(int calls) {
    return started(
        "moto-checking",
        port ->
            Stream.concat(
                    Stream.of("env", "INITIAL_NO_AUTH_ACTION_COUNT=" + calls),
                    commandLine(port).stream())
                .toList());
  }

  private static Engine started(String name, Engine.Launch launch) {
    assumeThat(Command.runs(PYTHON, "-c", "import moto.server"))
        .as("moto: needs Python with moto and its server")
        .isTrue();
    return Engine.start(name, launch);
  }

  private static List<String> commandLine(int port) {
    return List.of(PYTHON, "-m", "moto.server", "-H", "127.0.0.1", "-p", String.valueOf(port));
  }
}
