package dev.insightselectors.app.conform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.faults.Fault;
import dev.insightselectors.faults.Faults;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.Observation;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Arranged;
import dev.insightselectors.testkit.subject.ForwardingSubject;
import dev.insightselectors.testkit.subject.Patience;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Setting;
import dev.insightselectors.testkit.subject.Subject;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is answered and read back is judged in every scenario, and what nobody minds is told. */
class AnswersTest {
  private static final FeatureSet FEATURES = FeatureSet.load();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PUT = "PutInsightSelectors";
  private static final String GET = "GetInsightSelectors";

  /** About a bucket, without a word about the answer. */
  private static final String BUCKET = "bucket-policy";

  @Test
  void aWrongAnswerFailsAScenarioThatIsAboutSomethingElse() {
    ScenarioResult bucket = result(run(fault("answered-selectors-swapped")), BUCKET);

    assertThat(bucket.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(bucket.requirements()).contains("PIS-070");
    assertThat(bucket.failure().orElseThrow().message())
        .contains("InsightSelectors (PIS-070): asked [ApiCallRateInsight], answered [{")
        .contains("ApiErrorRateInsight");
  }

  @Test
  void aWrongAnswerIsAnAcceptanceStill() {
    assertThat(run(fault("answered-selectors-swapped")).count(Verdict.UNPROVEN)).isZero();
  }

  @Test
  void anArnThatIsReadBackIsThatOfTheTrail() {
    ScenarioResult bucket =
        result(run(new Answering(GET, body -> body.put("TrailARN", "arn:of-another"))), BUCKET);

    assertThat(bucket.failure().orElseThrow().message())
        .startsWith("what is read back is not what was asked for: TrailARN (PIS-003)");
  }

  @Test
  void aTrailThatDeniesItsInsightsIsWrong() {
    ScenarioResult bucket =
        result(run(new Answering("GetTrail", AnswersTest::withoutInsights)), BUCKET);

    assertThat(bucket.failure().orElseThrow().message())
        .contains("HasInsightSelectors (PIS-003): asked true, answered false");
  }

  private static ObjectNode withoutInsights(ObjectNode answer) {
    answer.withObject("Trail").put("HasInsightSelectors", false);
    return answer;
  }

  @Test
  void whatNobodyKnowsIsToldAndCountedAndFailsNothing() {
    RunReport run = run(new Answering(PUT, body -> body.put("Note", "new").put("Trail", "x")));

    assertThat(run.count(Verdict.FAILED)).isZero();
    assertThat(run.observations())
        .extracting(Observation::text)
        .anyMatch(it -> it.matches("\\d+ answers had the unknown member \"Note\""))
        .anyMatch(it -> it.matches("\\d+ answers had the unknown member \"Trail\""));
  }

  @Test
  void theReferenceGivesNothingToTell() {
    assertThat(run(new EmbeddedReference(Fault.NONE)).observations()).isEmpty();
  }

  @Test
  void aMemberOfNullIsNotTakenForGiven() {
    try (Subject subject = new TakingNullForGiven()) {
      RunReport run = ConformanceRun.of(FEATURES).choosing(Set.of("null-members")).against(subject);

      assertThat(result(run, "null-members").verdict()).isEqualTo(Verdict.FAILED);
    }
  }

  @Test
  void aMessageIsToldWithAllThatIsWrongWithIt() {
    try (Subject subject = new InHtml()) {
      String id = "form-of-an-error/unknown-name";
      RunReport run = ConformanceRun.of(FEATURES).choosing(Set.of(id)).against(subject);

      assertThat(result(run, id).failure().orElseThrow().message())
          .contains("error: expected TrailNotFoundException, got KmsException")
          .contains("content type: expected of JSON, got text/html");
    }
  }

  @Test
  void whatSettlesLateIsLookedAtAgainAndTold() {
    RunReport run = run(new Late(new Patience(3, Duration.ZERO)));

    assertThat(run.count(Verdict.FAILED)).isZero();
    assertThat(run.observations())
        .extracting(Observation::kind)
        .containsOnly("read-back")
        .isNotEmpty();
  }

  @Test
  void withoutPatienceWhatSettlesLateIsWrong() {
    assertThat(run(new Late(Patience.NONE)).count(Verdict.FAILED)).isPositive();
  }

  @Test
  void anEmptyListAfterSwitchingOffIsAsGoodAsAnError() {
    RunReport run = run(new EmptyAfterwards());

    assertThat(run.count(Verdict.FAILED)).isZero();
    assertThat(run.scenarios())
        .filteredOn(it -> it.steps().stream().anyMatch(step -> step.endsWith("logs no Insights")))
        .isNotEmpty();
  }

  private static Fault fault(String id) {
    return Faults.named(id).orElseThrow();
  }

  private static RunReport run(Fault fault) {
    return run(new EmbeddedReference(fault));
  }

  private static RunReport run(Subject subject) {
    return ConformanceRun.of(FEATURES).against(subject);
  }

  private static ScenarioResult result(RunReport run, String id) {
    return run.everyScenario().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }

  /** The reference, but for what it looks like at every look. */
  private static class Looking extends ForwardingSubject {
    Looking(Subject subject) {
      super(subject);
    }

    @Override
    public Reply observe(ApiCall call) {
      return call(call);
    }
  }

  /** Answers one operation otherwise, where it does not refuse. */
  private static final class Answering extends Looking {
    private final String operation;
    private final UnaryOperator<ObjectNode> otherwise;

    Answering(String operation, UnaryOperator<ObjectNode> otherwise) {
      super(new EmbeddedReference(Fault.NONE));
      this.operation = operation;
      this.otherwise = otherwise;
    }

    @Override
    public Reply call(ApiCall call) {
      Reply good = super.call(call);
      return call.operation().equals(operation) && good.outcome().equals(Reply.ACCEPTED)
          ? reply(good, otherwise.apply(members(good).deepCopy()))
          : good;
    }
  }

  /** Looks first show what was there before the call. */
  private static final class Late extends Looking {
    private final Patience patience;
    private final Map<ApiCall, Reply> shown = new HashMap<>();
    private final Set<ApiCall> stale = new HashSet<>();

    Late(Patience patience) {
      super(new EmbeddedReference(Fault.NONE));
      this.patience = patience;
    }

    @Override
    public Patience patience() {
      return patience;
    }

    @Override
    public Arranged arrange(Setting setting) {
      shown.clear();
      stale.clear();
      return super.arrange(setting);
    }

    @Override
    public Reply call(ApiCall call) {
      stale.addAll(shown.keySet());
      return super.call(call);
    }

    @Override
    public Reply observe(ApiCall look) {
      if (stale.remove(look)) {
        return shown.get(look);
      }
      Reply reply = super.call(look);
      shown.put(look, reply);
      return reply;
    }
  }

  /** Has no error for what was on before. */
  private static final class EmptyAfterwards extends Looking {
    private final Set<JsonNode> putBefore = new HashSet<>();

    EmptyAfterwards() {
      super(new EmbeddedReference(Fault.NONE));
    }

    @Override
    public Arranged arrange(Setting setting) {
      putBefore.clear();
      return super.arrange(setting);
    }

    @Override
    public Reply call(ApiCall call) {
      Reply reply = super.call(call);
      if (call.operation().equals(PUT)) {
        putBefore.add(reference(call));
      }
      return call.operation().equals(GET)
              && putBefore.contains(reference(call))
              && reply.outcome().equals("InsightNotEnabledException")
          ? reply(new Reply(200, reply.headers(), new byte[0]), empty())
          : reply;
    }

    private static ObjectNode empty() {
      ObjectNode answer = JSON.createObjectNode();
      answer.putArray("InsightSelectors");
      return answer;
    }

    private static JsonNode reference(ApiCall call) {
      return call.members().has("TrailName")
          ? call.members().path("TrailName")
          : call.members().path("EventDataStore");
    }
  }

  /** Refuses a source of null beside a trail, as if there were one. */
  private static final class TakingNullForGiven extends ForwardingSubject {
    TakingNullForGiven() {
      super(new ServedReference(Fault.NONE));
    }

    @Override
    public Reply send(RawMessage message) {
      return new String(message.body(), UTF_8).contains("\"EventDataStore\": null")
          ? Hollow.refused("InvalidParameterCombinationException")
          : super.send(message);
    }
  }

  /** Has one error for everything, and calls it HTML. */
  private static final class InHtml extends ForwardingSubject {
    InHtml() {
      super(new ServedReference(Fault.NONE));
    }

    @Override
    public Reply call(ApiCall call) {
      Reply good = super.call(call);
      return good.outcome().equals(Reply.ACCEPTED)
          ? good
          : new Reply(
              good.status(),
              Map.of("content-type", List.of("text/html")),
              Hollow.refused("KmsException").body());
    }
  }

  private static ObjectNode members(Reply reply) {
    return (ObjectNode) reply.members().orElseThrow();
  }

  private static Reply reply(Reply good, ObjectNode body) {
    return new Reply(good.status(), good.headers(), body.toString().getBytes(UTF_8));
  }
}
