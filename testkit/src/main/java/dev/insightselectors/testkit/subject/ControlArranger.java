package dev.insightselectors.testkit.subject;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.documents.WorldJson;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Puts the whole world of a scenario in one document; everything can be arranged so. */
public final class ControlArranger implements Arranger {
  /** Where a subject offers its world. */
  public static final String PATH = "/registry/v1/world";

  private static final int NO_CONTENT = 204;
  private static final int OK = 200;
  private static final Caller NOBODY =
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
    Reply reply = subject.send(document(setting));
    if (reply.status() != NO_CONTENT && reply.status() != OK) {
      throw new UnreachableException(
          "The subject does not take a world at PUT %s (HTTP %d: %s); --arrange aws needs none"
              .formatted(PATH, reply.status(), reply.text()));
    }
    return Arranged.asItIs(setting);
  }

  private static RawMessage document(Setting setting) {
    return new RawMessage(
        NOBODY,
        "PUT",
        PATH,
        Map.of("Content-Type", "application/json"),
        new WorldJson().write(setting.world()));
  }
}
