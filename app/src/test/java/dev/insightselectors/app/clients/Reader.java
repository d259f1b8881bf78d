package dev.insightselectors.app.clients;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.app.clients.Tool.Run;
import dev.insightselectors.app.serve.Served;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who pastes the commands of one page, one after the other, in a clone. Each port of the
 * page is a free one here, and where the page starts no server itself, one of ours answers there.
 */
final class Reader implements AutoCloseable {
  private static final int OURS = 4586;
  private static final Pattern PORT = Pattern.compile("\\b(?:45\\d\\d|4600|50\\d\\d)\\b");
  private static final long PATIENCE_SECONDS = 300;

  private final Path clone;
  private final Path log;
  private final List<HowToRun> rows;
  private final Map<Integer, Integer> ports = new HashMap<>();
  private final Map<Integer, Process> started = new HashMap<>();
  private final List<Served> given = new ArrayList<>();

  Reader(Path clone, Path log, List<DocumentedCommand> page, List<HowToRun> rows) {
    this.clone = clone;
    this.log = log;
    this.rows = rows;
    Set<Integer> own =
        page.stream()
            .flatMap(it -> HowToRun.of(it, rows).serves().stream())
            .collect(Collectors.toSet());
    ports.put(OURS, free());
    page.stream()
        .map(DocumentedCommand::text)
        .flatMap(text -> PORT.matcher(text).results())
        .map(found -> Integer.valueOf(found.group()))
        .distinct()
        .filter(port -> port != OURS)
        .forEach(port -> ports.put(port, own.contains(port) ? free() : givenServer()));
  }

  private int givenServer() {
    Served server = new Served();
    given.add(server);
    return server.endpoint().getPort();
  }

  private static int free() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new AssertionError(none);
    }
  }

  /** Unless its row says why not. */
  void paste(DocumentedCommand documented, boolean isShortened) throws Exception {
    HowToRun how = HowToRun.of(documented, rows);
    if (how.notRun().isPresent() || (isShortened && how.onlyInFull().isPresent())) {
      return;
    }
    how.needs().ifPresent(this::assumeThatItRuns);
    String command = onFreePorts(documented.text(), how);
    assertThat(command).as("leaves this machine").doesNotContainPattern("://[^ ]*amazonaws\\.com");
    Map<String, String> environment = new HashMap<>();
    environment.put("INSIGHT_SELECTORS_PORT", String.valueOf(ports.get(OURS)));
    environment.put("JAVA_OPTS", "-XX:TieredStopAtLevel=1"); // All is over before more pays.
    how.in().ifPresent(environment::putAll);
    how.shortened().filter(it -> isShortened).ifPresent(environment::putAll);
    environment.replaceAll((name, value) -> onFreePorts(value, how));
    Tool bash = Tool.in(clone, "bash", "-c", command).and(environment);
    if (how.serves().isPresent()) {
      serve(how.serves().orElseThrow(), bash, command);
      return;
    }
    Run run = bash.run();
    assertThat(run.exitCode()).as("%s%n%s", command, run.said()).isEqualTo(how.exits());
  }

  private void assumeThatItRuns(String needed) {
    Tool.in(clone, "bash", "-c", needed).assumeThatItRuns("this machine has not: " + needed);
  }

  private String onFreePorts(String text, HowToRun how) {
    String written = text;
    for (Map.Entry<String, String> instead : how.insteadOf().orElse(Map.of()).entrySet()) {
      written = written.replace(instead.getKey(), instead.getValue());
    }
    return PORT.matcher(written)
        .replaceAll(
            found -> {
              int port = Integer.parseInt(found.group());
              return String.valueOf(ports.getOrDefault(port, port));
            });
  }

  private void serve(int documented, Tool bash, String text) throws Exception {
    stop(started.remove(documented));
    Process process = bash.start(log);
    started.put(documented, process);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (process.isAlive() && !answers(ports.get(documented))) {
      assertThat(System.nanoTime()).as("%s%n%s", text, said()).isLessThan(end);
      process.waitFor(50, TimeUnit.MILLISECONDS);
    }
    assertThat(process.isAlive()).as("%s%n%s", text, said()).isTrue();
  }

  private String said() throws IOException {
    return Files.readString(log, UTF_8);
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  private static void stop(Process process) {
    if (process == null) {
      return;
    }
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.onExit().join();
  }

  @Override
  public void close() {
    started.values().forEach(Reader::stop);
    given.forEach(Served::close);
  }
}
