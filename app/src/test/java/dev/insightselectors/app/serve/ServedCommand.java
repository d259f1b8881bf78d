package dev.insightselectors.app.serve;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The command {@code serve} in this process, on a free port, until it is closed. */
public final class ServedCommand implements AutoCloseable {
  private static final String ANSWERS_AT = "Insight Selectors answers at ";

  private final CompletableFuture<String> said = new CompletableFuture<>();
  private final FutureTask<Integer> serving;
  private final Thread thread;

  /** Returns when it answers. */
  public ServedCommand(String... options) {
    String[] all =
        Stream.concat(Stream.of("--port", "0", "--no-access-log"), Stream.of(options))
            .toArray(String[]::new);
    StringWriter text = new StringWriter();
    PrintWriter out =
        new PrintWriter(text) {
          @Override
          public void flush() {
            said.complete(text.toString());
          }
        };
    serving =
        new FutureTask<>(
            () ->
                new CommandLine(new ServeCommand(id -> Optional.empty())).setOut(out).execute(all));
    thread = new Thread(() -> serveAnd(() -> said.complete("")), "serve");
    thread.start();
    said();
  }

  private void serveAnd(Runnable then) {
    serving.run();
    then.run();
  }

  /** What it said when it began. */
  public List<String> said() {
    return said.join().lines().toList();
  }

  public URI endpoint() {
    return URI.create(said().get(0).substring(ANSWERS_AT.length()));
  }

  /** Its exit code, once it is told to stop. */
  public int stop() {
    thread.interrupt();
    try {
      return serving.get();
    } catch (InterruptedException | ExecutionException failure) {
      throw new AssertionError(failure);
    }
  }

  @Override
  public void close() {
    stop();
  }
}
