package dev.insightselectors.testkit.subject;

import com.fasterxml.jackson.databind.JsonNode;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldJson;
import dev.insightselectors.documents.WorldKind;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the whole world of a scenario in one document; everything can be arranged so. */
public final class ControlArranger implements Arranger {
  /** Where a subject offers its world. */
  public static final String PATH = "/registry/v1/world";

  private static final int NO_CONTENT = 204;
  private static final int OK = 200;

  /** Who puts worlds. */
  public static final Caller NOBODY =
      new Caller(new AccountId("000000000000"), new Region("us-east-1"));

  @Override
  public String name() {
    return "control";
  }

  @Override
  public Set<Capability> capabilities() {
    return EnumSet.allOf(Capability.class);
  }

  @Override
  public Arranged arrange(Setting setting, Subject subject) {
    put(setting.world(), subject);
    refuseUnlessItIsThere(setting.world(), subject.send(message("GET", new byte[0])));
    return Arranged.asItIs(setting);
  }

  /** Puts an empty world; an {@link UnreachableException} where none is taken. */
  public static void refuseWhereNoWorldIsTaken(Subject subject) {
    put(World.empty(WorldKind.OPEN), subject);
  }

  private static void put(World world, Subject subject) {
    Reply reply = subject.send(putting(world));
    if (reply.status() != NO_CONTENT && reply.status() != OK) {
      throw new UnreachableException(
          "The subject does not take a world at PUT %s (HTTP %s: %s); with --arrange aws none is put"
              .formatted(PATH, reply.status(), reply.text()));
    }
  }

  /** The message that makes this the subject's world. */
  public static RawMessage putting(World world) {
    return message("PUT", new WorldJson().write(world));
  }

  /** An emulator with a bucket for every path takes any document, and makes no world of it. */
  private static void refuseUnlessItIsThere(World put, Reply answer) {
    boolean isThere = answer.members().filter(it -> arns(it).equals(arns(put))).isPresent();
    if (answer.status() != OK || !isThere) {
      throw new UnreachableException(
          ("The subject takes a document at PUT %s, but GET %s does not tell of what was put"
                  + " (HTTP %s: %s); with --arrange aws none is put")
              .formatted(PATH, PATH, answer.status(), answer.text()));
    }
  }

  private static Set<String> arns(World world) {
    return Stream.concat(
            world.trails().stream().map(it -> it.trail().arn().toString()),
            world.eventDataStores().stream().map(it -> it.store().arn().toString()))
        .collect(Collectors.toSet());
  }

  private static Set<String> arns(JsonNode world) {
    return Stream.concat(
            world.path("Trails").valueStream().map(it -> it.path("TrailARN").asText()),
            world
                .path("EventDataStores")
                .valueStream()
                .map(it -> it.path("EventDataStoreArn").asText()))
        .collect(Collectors.toSet());
  }

  private static RawMessage message(String method, byte[] body) {
    return new RawMessage(NOBODY, method, PATH, Map.of("Content-Type", "application/json"), body);
  }
}
