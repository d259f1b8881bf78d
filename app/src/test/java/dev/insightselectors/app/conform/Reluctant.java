package dev.insightselectors.app.conform;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.insightselectors.testkit.subject.ForwardingTransport;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Transport;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** The ways in which real AWS is reported to answer, between a run and the reference. */
abstract class Reluctant extends ForwardingTransport {
  Reluctant(Transport transport) {
    super(transport);
  }

  static Reply refusal(String error) {
    String body = new JsonMapper().createObjectNode().put("__type", error).toString();
    return new Reply(400, Map.of(), body.getBytes(StandardCharsets.UTF_8));
  }

  /** By how many an operation changes what there is of a kind. */
  private static int change(String operation, String kind) {
    if (operation.equals("Create" + kind)) {
      return 1;
    }
    return operation.equals("Delete" + kind) ? -1 : 0;
  }

  /** Takes so many trails and event data stores in all Regions and accounts, and no more. */
  static final class Full extends Reluctant {
    private final int most;
    private int trails;
    private int stores;

    Full(Transport transport, int most) {
      super(transport);
      this.most = most;
    }

    @Override
    public Reply send(RawMessage message) {
      String operation = message.operation();
      if (operation.equals("CreateTrail") && trails >= most) {
        return refusal("MaximumNumberOfTrailsExceededException");
      }
      if (operation.equals("CreateEventDataStore") && stores >= most) {
        return refusal("EventDataStoreMaxLimitExceededException");
      }
      Reply reply = super.send(message);
      if (reply.outcome().equals(Reply.ACCEPTED)) {
        trails += change(operation, "Trail");
        stores += change(operation, "EventDataStore");
      }
      return reply;
    }
  }

  /** Shows Insights as they were, to the first look after a change of them. */
  static final class Late extends Reluctant {
    private final Map<String, Reply> shown = new HashMap<>();
    private final Set<String> late = new HashSet<>();

    Late(Transport transport) {
      super(transport);
    }

    @Override
    public Reply send(RawMessage message) {
      if (message.operation().equals("PutInsightSelectors")) {
        late.addAll(shown.keySet());
      }
      if (!message.operation().equals("GetInsightSelectors")) {
        return super.send(message);
      }
      String asked = message.caller() + new String(message.body(), StandardCharsets.UTF_8);
      Reply now = super.send(message);
      Reply before = shown.put(asked, now);
      return late.remove(asked) && before != null
          ? new Reply(before.status(), now.headers(), before.body())
          : now;
    }
  }

  /** Is busy with what was made a moment ago, when it is called the first time. */
  static final class Busy extends Reluctant {
    private final Set<String> seen = new HashSet<>();

    Busy(Transport transport) {
      super(transport);
    }

    @Override
    public Reply send(RawMessage message) {
      String body = new String(message.body(), StandardCharsets.UTF_8);
      return message.operation().equals("PutInsightSelectors") && seen.add(body)
          ? refusal("ConflictException")
          : super.send(message);
    }
  }

  /** Says at every third message that they come too often. */
  static final class Throttling extends Reluctant {
    private int messages;

    Throttling(Transport transport) {
      super(transport);
    }

    @Override
    public Reply send(RawMessage message) {
      return ++messages % 3 == 0 ? refusal("ThrottlingException") : super.send(message);
    }
  }

  /** Refuses one operation for good, but for the trail that shows that it is there. */
  static final class Refusing extends Reluctant {
    private final String operation;

    Refusing(Transport transport, String operation) {
      super(transport);
      this.operation = operation;
    }

    @Override
    public Reply send(RawMessage message) {
      return message.operation().equals(operation)
              && !new String(message.body(), StandardCharsets.UTF_8).contains("GoodTrail")
          ? refusal("OperationNotPermittedException")
          : super.send(message);
    }
  }

  /**
   * Says of some operations, and of Insights on event data stores, that it has not got them yet.
   */
  static final class Unfinished extends Reluctant {
    private final Set<String> missing;

    Unfinished(Transport transport, Set<String> missing) {
      super(transport);
      this.missing = Set.copyOf(missing);
    }

    @Override
    public Reply send(RawMessage message) {
      return missing.contains(message.operation()) || isAboutAStore(message)
          ? notImplemented()
          : super.send(message);
    }

    private static boolean isAboutAStore(RawMessage message) {
      return message.operation().equals("PutInsightSelectors")
          && new String(message.body(), StandardCharsets.UTF_8).contains("\"EventDataStore\"");
    }

    private static Reply notImplemented() {
      Reply refusal = refusal("NotImplemented");
      return new Reply(501, refusal.headers(), refusal.body());
    }
  }

  /** Counts the event data stores that are there and not on their way out. */
  static final class Counting extends Reluctant {
    private final AtomicInteger stores;

    Counting(Transport transport, AtomicInteger stores) {
      super(transport);
      this.stores = stores;
    }

    @Override
    public Reply send(RawMessage message) {
      Reply reply = super.send(message);
      if (reply.outcome().equals(Reply.ACCEPTED)) {
        stores.addAndGet(change(message.operation(), "EventDataStore"));
      }
      return reply;
    }
  }
}
