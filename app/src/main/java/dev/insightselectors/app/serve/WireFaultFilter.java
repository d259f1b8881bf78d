package dev.insightselectors.app.serve;

import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import dev.insightselectors.testkit.fault.Fault;
import dev.insightselectors.testkit.subject.Reply;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Lets a fault of the wire bend the answers of a server. */
public final class WireFaultFilter {
  private WireFaultFilter() {}

  public static UnaryOperator<WireAnswer> of(Fault fault) {
    return fault
        .wire()
        .map(bend -> (UnaryOperator<WireAnswer>) answer -> answer(bend.apply(reply(answer))))
        .orElse(UnaryOperator.identity());
  }

  /** The answer as the kit sees it. */
  public static Reply reply(WireAnswer answer) {
    Map<String, List<String>> headers =
        answer.headers().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
    return new Reply(answer.status(), headers, answer.body().getBytes(StandardCharsets.UTF_8));
  }

  private static WireAnswer answer(Reply reply) {
    Map<String, String> headers =
        reply.headers().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, header -> header.getValue().get(0)));
    return new WireAnswer(reply.status(), headers, reply.text());
  }
}
