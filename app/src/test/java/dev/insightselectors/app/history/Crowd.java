package dev.insightselectors.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.ControlArranger;
import dev.insightselectors.testkit.subject.HttpSubject;
import dev.insightselectors.testkit.subject.Reply;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Clients that call at once, each on a thread of its own, round after round. */
final class Crowd implements AutoCloseable {
  private final List<Function<ApiCall, Reply>> lines;
  private final ExecutorService threads;

  /**
   * @param lines what each client calls
   */
  Crowd(List<Function<ApiCall, Reply>> lines) {
    this.lines = List.copyOf(lines);
    this.threads = Executors.newFixedThreadPool(lines.size());
  }

  /** So many that share the servers, each with a connection of its own. */
  static Crowd at(List<URI> servers, int clients) {
    return new Crowd(
        IntStream.range(0, clients)
            .<Function<ApiCall, Reply>>mapToObj(number -> line(servers, number))
            .toList());
  }

  private static Function<ApiCall, Reply> line(List<URI> servers, int number) {
    URI server = servers.get(number % servers.size());
    return new HttpSubject(server, new ControlArranger())::call;
  }

  /** Every call that the clients make on the resources in a round; the seeds differ with it. */
  List<Step> call(Repertoire repertoire, List<String> resources, int times, int round)
      throws InterruptedException, ExecutionException {
    List<Callable<List<Step>>> clients =
        IntStream.range(0, lines.size())
            .<Callable<List<Step>>>mapToObj(
                number -> () -> client(repertoire, resources, number, round).call(times))
            .toList();
    List<Step> all = new ArrayList<>();
    for (Future<List<Step>> steps : threads.invokeAll(clients)) {
      all.addAll(steps.get());
    }
    return all;
  }

  /** One that calls alone, once nothing changes any more. */
  RandomClient afterwards(Repertoire repertoire, List<String> resources) {
    return client(repertoire, resources, 0, 0);
  }

  private RandomClient client(
      Repertoire repertoire, List<String> resources, int number, int round) {
    return new RandomClient(
        lines.get(number), repertoire, resources, lines.size() * round + number);
  }

  /** Each resource has an order of its calls that the model allows. */
  static void assertExplained(List<Step> history, Model beginning) {
    Map<String, List<Step>> byResource =
        history.stream().collect(Collectors.groupingBy(Step::resource));
    assertThat(byResource)
        .allSatisfy(
            (resource, steps) ->
                assertThat(Linearization.exists(steps, beginning))
                    .as(() -> resource + "\n" + shown(steps))
                    .isTrue());
  }

  private static String shown(List<Step> steps) {
    return steps.stream()
        .sorted((one, other) -> Long.compare(one.began(), other.began()))
        .map(Step::toString)
        .collect(Collectors.joining("\n"));
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
