package dev.insightselectors.app.serve;

import dev.insightselectors.adapters.aws.engine.Engine;
import dev.insightselectors.app.Main;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A server in a process of its own, as the command line starts it. */
final class Node implements AutoCloseable {
  private static final String ANSWERS = "Insight Selectors answers at ";

  private final Process process;
  private final URI endpoint;

  private Node(Process process, URI endpoint) {
    this.process = process;
    this.endpoint = endpoint;
  }

  /** A server on a table of the engine; the table is made if need be. */
  static Node on(Engine engine, String table) {
    List<String> which =
        List.of("--dynamodb-table", table, "--dynamodb-endpoint", engine.endpoint().toString());
    ended(start(with(which, "table", "--create")));
    return serving(
        start(with(which, "serve", "--port", "0", "--no-access-log", "--backend", "dynamodb")));
  }

  /** A server on a database in a file, which is made if need be. */
  static Node onDatabase(String file) {
    return serving(
        start(
            List.of(
                "serve",
                "--port",
                "0",
                "--no-access-log",
                "--backend",
                "sqlite",
                "--database",
                file)));
  }

  URI endpoint() {
    return endpoint;
  }

  /** SIGKILL: the process has no say in it. */
  void kill() {
    process.destroyForcibly();
    ended(process);
  }

  @Override
  public void close() {
    process.destroy();
    ended(process);
  }

  private static List<String> with(List<String> options, String... arguments) {
    return Stream.concat(Stream.of(arguments), options.stream()).toList();
  }

  private static Process start(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder
        .environment()
        .putAll(
            Map.of(
                "AWS_ACCESS_KEY_ID", "tests",
                "AWS_SECRET_ACCESS_KEY", "tests",
                "AWS_REGION", "us-east-2"));
    try {
      return builder.redirectError(File.createTempFile("node-", ".log")).start();
    } catch (IOException unstartable) {
      throw new UncheckedIOException(unstartable);
    }
  }

  private static Node serving(Process process) {
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    try {
      BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
      String line = String.valueOf(out.readLine());
      if (!line.startsWith(ANSWERS)) {
        throw new IllegalStateException("the server says: " + line);
      }
      return new Node(process, URI.create(line.substring(ANSWERS.length()) + "/"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void ended(Process process) {
    try {
      process.waitFor();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
