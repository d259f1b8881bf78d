package dev.insightselectors.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.adapters.aws.engine.Dynalite;
import dev.insightselectors.adapters.aws.engine.Engine;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.documents.TrailEntry;
import dev.insightselectors.documents.WorldJson;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.ControlArranger;
import dev.insightselectors.testkit.subject.HttpSubject;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two servers on one table, eight clients at once on a few trails, and one server killed in the
 * middle: 12 seconds, or as many as the property {@code insightselectors.soak.seconds} says.
 */
@Tag("long")
class TwoNodesTest {
  private static final Duration LENGTH =
      Duration.ofSeconds(Integer.getInteger("insightselectors.soak.seconds", 12));
  private static final int CLIENTS = 8;
  private static final Caller CALLER =
      new Caller(new AccountId("123456789012"), new Region("us-east-2"));

  private final List<SharedTrail> trails =
      Stream.of("Shared-1", "Shared-2", "Shared-3").map(SharedTrail::new).toList();
  private final AtomicInteger marks = new AtomicInteger();
  private final Queue<TrailEntry> forbidden = new ConcurrentLinkedQueue<>();

  @Test
  void loseNothingAndReachNoForbiddenState() throws InterruptedException, ExecutionException {
    Engine engine = Dynalite.engine();
    try (Node victim = Node.on(engine, "two-nodes");
        Node survivor = Node.on(engine, "two-nodes")) {
      underLoad(victim, survivor);
      look(subject(survivor));
    }
    assertThat(forbidden).isEmpty();
    assertThat(registers().map(Register::firstContradiction)).allMatch(it -> it.isEmpty());
    assertThat(registers()).allMatch(register -> register.acknowledged() > 0);
    System.out.printf(
        "two nodes, %d s: %d changes acknowledged, %d looks%n",
        LENGTH.toSeconds(),
        registers().mapToLong(Register::acknowledged).sum(),
        trails.get(0).logged.looks());
  }

  private void underLoad(Node victim, Node survivor)
      throws InterruptedException, ExecutionException {
    long end = System.nanoTime() + LENGTH.toNanos();
    ExecutorService pool = Executors.newFixedThreadPool(CLIENTS + 1);
    try {
      List<Future<?>> running =
          Stream.<Runnable>concat(
                  IntStream.range(0, CLIENTS).mapToObj(it -> client(it, victim, survivor, end)),
                  Stream.of(() -> looking(subject(survivor), end)))
              .<Future<?>>map(pool::submit)
              .toList();
      TimeUnit.NANOSECONDS.sleep(LENGTH.toNanos() / 2);
      victim.kill();
      for (Future<?> one : running) {
        one.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** Half of the clients call the one server, and the other when that is no more. */
  private Runnable client(int number, Node victim, Node survivor, long end) {
    return () -> {
      Random random = new Random(number);
      HttpSubject node = subject(number % 2 == 0 ? victim : survivor);
      while (System.nanoTime() < end) {
        HttpSubject called = node;
        SharedTrail trail = trails.get(random.nextInt(trails.size()));
        boolean known =
            trail.change(
                random.nextInt(8),
                "mark-" + marks.incrementAndGet(),
                (operation, members) -> call(called, operation, members));
        if (!known) {
          node = subject(survivor);
        }
      }
    };
  }

  private void looking(HttpSubject node, long end) {
    while (System.nanoTime() < end) {
      look(node);
    }
  }

  /** A world document shows each trail with its selection as they are in one item. */
  private void look(HttpSubject node) {
    long from = System.nanoTime();
    Reply reply =
        node.send(new RawMessage(CALLER, "GET", ControlArranger.PATH, Map.of(), new byte[0]));
    long to = System.nanoTime();
    List<TrailEntry> found = new WorldJson().parse(reply.body()).trails();
    found.stream().filter(SharedTrail::isForbidden).forEach(forbidden::add);
    trails.forEach(
        trail ->
            trail.seen(
                found.stream()
                    .filter(it -> it.trail().arn().name().value().equals(trail.name()))
                    .findFirst(),
                from,
                to));
  }

  private static Reply call(HttpSubject node, String operation, ObjectNode members) {
    return node.call(new ApiCall(CALLER, operation, members));
  }

  private static HttpSubject subject(Node node) {
    return new HttpSubject(node.endpoint(), new ControlArranger());
  }

  private Stream<Register> registers() {
    return trails.stream().flatMap(trail -> Stream.of(trail.logged, trail.watched));
  }
}
