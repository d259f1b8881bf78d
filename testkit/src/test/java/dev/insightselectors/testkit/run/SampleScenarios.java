package dev.insightselectors.testkit.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Scenarios that ended in every way there is. */
public final class SampleScenarios {
  public static final String HOSTILE =
      "</script></style>\"'><img src=x onerror=alert(1)>&{{script}}\u0000\uD83D";

  private static final List<String> STEPS =
      List.of(
          "Given the trail \"AuditTrail\"",
          "When ApiCallRateInsight is put on the trail \"AuditTrail\" together with EventDataStore",
          "Then the call is refused with InvalidParameterCombinationException",
          "And nothing has changed");

  private SampleScenarios() {}

  public static ScenarioResult passed(String id, String... requirements) {
    return scenario(id, Verdict.PASSED, false, List.of(requirements), Optional.empty(), "accepted");
  }

  public static ScenarioResult failed(String id, String... requirements) {
    Failure failure =
        new Failure(
            "the call is refused with InvalidParameterCombinationException",
            "InvalidParameterCombinationException",
            "InvalidParameterException",
            "The call was refused, but with another error.");
    return scenario(
        id,
        Verdict.FAILED,
        false,
        List.of(requirements),
        Optional.of(failure),
        "InvalidParameterException");
  }

  public static ScenarioResult notDeclared(String id, String... requirements) {
    return unjudged(id, Verdict.NOT_DECLARED, "the subject lacks needs-quota", requirements);
  }

  public static ScenarioResult notTestable(String id, String... requirements) {
    return unjudged(
        id, Verdict.NOT_TESTABLE, "the bucket's policy could not be arranged", requirements);
  }

  public static ScenarioResult deviation(String id, String link, String... requirements) {
    return linked(
        unjudged(id, Verdict.KNOWN_DEVIATION, "answered with another error", requirements), link);
  }

  public static ScenarioResult stale(String id, String... requirements) {
    return linked(
        scenario(
            id,
            Verdict.STALE_DEVIATION,
            false,
            List.of(requirements),
            Optional.empty(),
            "accepted"),
        "https://example.org/issues/7");
  }

  public static ScenarioResult chosen(String id, String outcome, String... requirements) {
    return scenario(id, Verdict.PASSED, true, List.of(requirements), Optional.empty(), outcome);
  }

  public static ScenarioResult hostile(String id, String... requirements) {
    return new ScenarioResult(
        id,
        HOSTILE,
        HOSTILE,
        HOSTILE,
        List.of(requirements),
        true,
        HOSTILE,
        List.of(HOSTILE, HOSTILE),
        Verdict.FAILED,
        Optional.of(new Failure(HOSTILE, HOSTILE, HOSTILE, HOSTILE)),
        Optional.of("javascript:alert(1)" + HOSTILE),
        HOSTILE,
        List.of(new Exchange(HOSTILE, HOSTILE, 400, HOSTILE, HOSTILE)),
        Duration.ofMillis(3));
  }

  private static ScenarioResult unjudged(
      String id, Verdict verdict, String why, String... requirements) {
    Failure failure = new Failure("", "", "", why);
    return scenario(id, verdict, false, List.of(requirements), Optional.of(failure), "");
  }

  public static ScenarioResult with(ScenarioResult it, List<Exchange> exchanges) {
    return copy(it, it.deviationLink(), exchanges);
  }

  private static ScenarioResult linked(ScenarioResult it, String link) {
    return copy(it, Optional.of(link), it.exchanges());
  }

  private static ScenarioResult copy(
      ScenarioResult it, Optional<String> link, List<Exchange> exchanges) {
    return new ScenarioResult(
        it.id(),
        it.feature(),
        it.file(),
        it.rule(),
        it.requirements(),
        it.chosen(),
        it.name(),
        it.steps(),
        it.verdict(),
        it.failure(),
        link,
        it.outcome(),
        exchanges,
        it.duration());
  }

  private static ScenarioResult scenario(
      String id,
      Verdict verdict,
      boolean chosen,
      List<String> requirements,
      Optional<Failure> failure,
      String outcome) {
    return new ScenarioResult(
        id,
        "Which resource a call is about",
        "parameters/one-resource.feature",
        "A trail name excludes the parameters of an event data store",
        requirements,
        chosen,
        "a trail together with " + id.replace('-', ' ').replace('/', ' '),
        STEPS,
        verdict,
        failure,
        Optional.empty(),
        outcome,
        outcome.isEmpty() ? List.of() : exchanges(),
        Duration.ofMillis(12));
  }

  private static List<Exchange> exchanges() {
    return List.of(
        exchange(
            "CreateTrail",
            200,
            "{\"Name\":\"trail-1f0c\",\"S3BucketName\":\"bucket-1f0c\"}",
            "{\"Name\":\"trail-1f0c\",\"S3BucketName\":\"bucket-1f0c\",\"TrailARN\":"
                + "\"arn:aws:cloudtrail:us-east-2:123456789012:trail/trail-1f0c\"}"),
        exchange(
            "PutInsightSelectors",
            400,
            "{\"TrailName\":\"trail-1f0c\",\"EventDataStore\":\"store-1f0c\","
                + "\"InsightSelectors\":[{\"InsightType\":\"ApiCallRateInsight\"}]}",
            "{\"__type\":\"InvalidParameterException\",\"Message\":\"not both\"}"),
        exchange(
            "GetInsightSelectors",
            400,
            "{\"TrailName\":\"trail-1f0c\"}",
            "{\"__type\":\"InsightNotEnabledException\",\"Message\":\"none\"}"));
  }

  private static Exchange exchange(String operation, int status, String request, String response) {
    String curl =
        "curl -s http://127.0.0.1:4586/ -H 'Content-Type: application/x-amz-json-1.1'"
            + " -H 'X-Amz-Target: CloudTrail_20131101.%s' -d '%s'".formatted(operation, request);
    return new Exchange(
        operation + " as 123456789012 in us-east-2", request, status, response, curl);
  }
}
