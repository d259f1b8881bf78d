package dev.insightselectors.testkit.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.testkit.aws.AwsArranger;
import dev.insightselectors.testkit.aws.WrittenArranging;
import dev.insightselectors.testkit.subject.Arranged;
import dev.insightselectors.testkit.subject.Cast;
import dev.insightselectors.testkit.subject.NotTestableException;
import dev.insightselectors.testkit.subject.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How a setting is arranged through public operations of AWS: what the arranger of a run calls,
 * once as it begins, and once as it goes on where an implementation looks at buckets and keys when
 * a trail is made.
 */
final class AwsCalls {
  private static final String SEED = "kqzqzqx";
  private static final String ORGANIZATION = "o-qzqzqzqzqz";

  private final Map<AccountId, AccountId> players = new HashMap<>();

  private AwsCalls() {
    Cast.parts().keySet().stream()
        .sorted(Comparator.comparing(AccountId::value))
        .forEach(
            it ->
                players.put(
                    it,
                    new AccountId(String.format(Locale.ROOT, "7100000000%02d", players.size()))));
  }

  static ObjectNode of(Setting setting) {
    ObjectNode aws = JsonNodeFactory.instance.objectNode();
    try {
      ArrayNode tries = JsonNodeFactory.instance.arrayNode();
      tries.add(new AwsCalls().tried(setting, false));
      tries.add(new AwsCalls().tried(setting, true));
      aws.set("tries", tries);
      return aws;
    } catch (NotTestableException reason) {
      return aws.put("notTestable", String.valueOf(reason.getMessage()));
    }
  }

  private ObjectNode tried(Setting setting, boolean reluctant) {
    AwsRecorder recorder = new AwsRecorder(reluctant);
    AwsArranger arranger =
        WrittenArranging.of(recorder, recorder.keys(), recorder::role, players, ORGANIZATION, SEED);
    Arranged arranged = arranger.arrange(setting, recorder);
    ObjectNode tried = JsonNodeFactory.instance.objectNode();
    Placeholders placeholders = placeholders(setting, arranged, recorder);
    tried.put("organization", recorder.speaksOfOrganization());
    tried.set("calls", placeholders.in(recorder.taken()));
    arranger.cleanUp().run();
    tried.set("after", placeholders.in(recorder.taken()));
    return tried;
  }

  /** Trails have the name that they are given; stores and keys have what is answered. */
  private Placeholders placeholders(Setting setting, Arranged arranged, AwsRecorder recorder) {
    Map<String, ResourceArn> stores = new TreeMap<>();
    setting
        .names()
        .keySet()
        .forEach(
            name -> {
              if (arranged.arnOf(name).orElseThrow() instanceof EventDataStoreArn arn) {
                stores.put(name, arn);
              }
              recorder.bind(arranged.arnOf(name).orElseThrow().toString(), name);
            });
    return new Placeholders(stores, players)
        .and(SEED, "<<run>>")
        .and(ORGANIZATION, "<<organization>>")
        .and(AwsRecorder.ROLE, "<<role>>")
        .and(recorder.keyNames());
  }

  /** What an implementation is asked before the first scenario. */
  static JsonNode beforeAll() throws IOException {
    try (InputStream in = AwsCalls.class.getResourceAsStream("before.json")) {
      return new ObjectMapper().readTree(Objects.requireNonNull(in));
    }
  }

  /** What tells, before anything is arranged, whether the operation is there. */
  static ObjectNode firstCall() {
    return AwsRecorder.cloudTrail(
        new Caller(Cast.CALLER, Cast.REGION),
        "PutInsightSelectors",
        "{\"TrailName\":\"GoodTrail\",\"InsightSelectors\":[{\"InsightType\":\"ApiCallRateInsight\"}]}");
  }
}
