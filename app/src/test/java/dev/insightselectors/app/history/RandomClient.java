package dev.insightselectors.app.history;

import dev.insightselectors.app.history.Step.Action;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** A client that calls whatever comes to its mind, the same with the same seed. */
final class RandomClient {
  private static final int FEW = 8;

  private final Function<ApiCall, Reply> server;
  private final Repertoire repertoire;
  private final List<String> resources;
  private final Random random;

  RandomClient(
      Function<ApiCall, Reply> server, Repertoire repertoire, List<String> resources, int seed) {
    this.server = server;
    this.repertoire = repertoire;
    this.resources = resources;
    this.random = new Random(seed);
  }

  /** Makes every resource in turn, as all clients do, and then so many calls on a few of them. */
  List<Step> call(int times) {
    List<Step> steps = new ArrayList<>();
    List<String> few = resources.subList(0, Math.min(FEW, resources.size()));
    resources.forEach(resource -> steps.add(step(resource, repertoire.first())));
    for (int i = 0; i < times; i++) {
      String resource = Repertoire.oneOf(few, random);
      steps.add(step(resource, repertoire.any(resource, random)));
    }
    return steps;
  }

  /** What everything has come to. */
  List<Step> look() {
    return resources.stream()
        .flatMap(resource -> repertoire.looks().stream().map(action -> step(resource, action)))
        .toList();
  }

  /** Takes a trail away, so that the next are not counted beside it. */
  void leave(String trail) {
    step(trail, new Action("DeleteTrail", ""));
  }

  private Step step(String resource, Action action) {
    ApiCall call = repertoire.call(resource, action);
    long began = System.nanoTime();
    Reply reply = server.apply(call);
    long ended = System.nanoTime();
    return new Step(resource, action, outcome(resource, action, reply), began, ended);
  }

  private String outcome(String resource, Action action, Reply reply) {
    return reply.outcome().equals(Reply.ACCEPTED)
        ? repertoire.read(resource, action, reply.members().orElseThrow())
        : reply.outcome();
  }
}
