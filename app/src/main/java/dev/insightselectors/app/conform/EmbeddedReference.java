package dev.insightselectors.app.conform;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.insightselectors.adapters.http.awsjson.AwsJson;
import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import dev.insightselectors.adapters.http.awsjson.WireCall;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.app.serve.Bindings;
import dev.insightselectors.app.serve.Composition;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import dev.insightselectors.faults.Fault;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Arranged;
import dev.insightselectors.testkit.subject.Capability;
import dev.insightselectors.testkit.subject.NotTestableException;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Setting;
import dev.insightselectors.testkit.subject.Subject;
import dev.insightselectors.testkit.subject.SubjectInfo;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The core over a world in memory, called in process: everything but a socket. */
public final class EmbeddedReference implements Subject {
  private final InMemoryWorld world =
      new InMemoryWorld(World.empty(WorldKind.CLOSED), Clock.systemUTC());
  private final AwsJson protocol;
  private final UnaryOperator<WireAnswer> onTheWire;

  public EmbeddedReference(Fault fault) {
    protocol = new AwsJson(Bindings.of(world.ports(), fault));
    onTheWire = Composition.onTheWire(fault);
  }

  @Override
  public SubjectInfo info() {
    return new SubjectInfo("embedded reference", "", "in process");
  }

  @Override
  public Set<Capability> capabilities() {
    return EnumSet.complementOf(EnumSet.of(Capability.WIRE));
  }

  @Override
  public Arranged arrange(Setting setting) {
    world.replace(setting.world());
    return Arranged.asItIs(setting);
  }

  @Override
  public Reply call(ApiCall call) {
    RawMessage message = RawMessage.of(call);
    Map<String, String> headers = message.headers();
    WireCall wire =
        new WireCall(
            "in-process",
            headers.get("Content-Type"),
            headers.get("X-Amz-Target"),
            message.authorization(),
            message.body());
    return reply(onTheWire.apply(protocol.answer(wire).answer()));
  }

  private static Reply reply(WireAnswer answer) {
    Map<String, List<String>> headers = new HashMap<>();
    answer.headers().forEach((name, value) -> headers.put(name, List.of(value)));
    return new Reply(answer.status(), headers, answer.body().getBytes(UTF_8));
  }

  @Override
  public Reply send(RawMessage message) {
    throw new NotTestableException("there is no wire in process");
  }
}
