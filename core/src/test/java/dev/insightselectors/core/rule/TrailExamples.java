package dev.insightselectors.core.rule;

import static dev.insightselectors.core.error.Code.CLOUD_TRAIL_ARN_INVALID;
import static dev.insightselectors.core.error.Code.INVALID_HOME_REGION;
import static dev.insightselectors.core.error.Code.INVALID_TRAIL_NAME;
import static dev.insightselectors.core.error.Code.TRAIL_NOT_FOUND;
import static dev.insightselectors.core.rule.RuleExample.call;
import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.core.testing.PutRequests.CALL_RATE;
import static dev.insightselectors.core.testing.PutRequests.onTrail;
import static dev.insightselectors.core.testing.Samples.ACCOUNT;
import static dev.insightselectors.core.testing.Samples.BUCKET;
import static dev.insightselectors.core.testing.Samples.CALLER;
import static dev.insightselectors.core.testing.Samples.OTHER_ACCOUNT;
import static dev.insightselectors.core.testing.Samples.OTHER_REGION;
import static dev.insightselectors.core.testing.Samples.REGION;
import static dev.insightselectors.core.testing.Samples.SOURCE;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static dev.insightselectors.core.testing.Samples.storeArn;

import dev.insightselectors.core.error.Code;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.core.rule.RuleExample.Arranged;
import dev.insightselectors.core.testing.FakeWorld;
import java.util.stream.Stream;

/** The rules about a trail: its name, its ARN, whether it is there, and its home Region. */
final class TrailExamples {
  private static final String ARN = "arn:aws:cloudtrail:us-east-2:123456789012:trail/SampleTrail";

  private TrailExamples() {}

  static Stream<RuleExample<PutInsightSelectorsRequest>> ofTheName() {
    return Stream.of(
        name("trail-name-characters", "my trail", "my-trail"),
        name("trail-name-characters", "my/trail", "my.trail"),
        name("trail-name-characters", "mytrail\n", "mytrail"),
        name("trail-name-characters", "mytrai\u0142", "mytrail"),
        name("trail-name-characters", "ARN:aws", "ARN-aws"),
        name("trail-name-length", "", "abc"),
        name("trail-name-length", "ab", "abc"),
        name("trail-name-length", "a".repeat(129), "a".repeat(128)),
        name("trail-name-ends", "-my", "a-my"),
        name("trail-name-ends", "my_", "my_1"),
        name("trail-name-adjacent-punctuation", "my-_trail", "my-1_trail"),
        name("trail-name-adjacent-punctuation", "my--trail", "my-trail"),
        name("trail-name-ip-address", "192.168.5.4", "192.168.5"),
        name("trail-name-ip-address", "999.1.1.1", "9999.1.1.1"));
  }

  static Stream<RuleExample<PutInsightSelectorsRequest>> ofTheArn() {
    return Stream.of(
        arn("truncated", "arn:aws:cloudtrail:us-east-2", CLOUD_TRAIL_ARN_INVALID),
        arn("a store's", storeArn(SOURCE).toString(), CLOUD_TRAIL_ARN_INVALID),
        arn("a bucket's", "arn:aws:s3:::" + BUCKET, CLOUD_TRAIL_ARN_INVALID),
        arn("of another partition", ARN.replace("aws:", "aws-cn:"), CLOUD_TRAIL_ARN_INVALID),
        arn("with a bad name", ARN.replace(TRAIL, "My--Trail"), CLOUD_TRAIL_ARN_INVALID),
        arn("of endless length", "arn:aws" + "-a".repeat(50_000), CLOUD_TRAIL_ARN_INVALID));
  }

  static Stream<RuleExample<PutInsightSelectorsRequest>> ofTheTrail() {
    return Stream.of(
        missing("by name", TRAIL, FakeWorld.sample().hasNo(sampleTrail().arn())),
        missing("by ARN", ARN, FakeWorld.sample().hasNo(sampleTrail().arn())),
        missing("in other letter case", "sampletrail", FakeWorld.sample()),
        missing("by the name it has in another Region", "Away", withAway()),
        missing("of another account", TRAIL, strangersTrail()),
        missing("of another account, by ARN", strangersArn().toString(), strangersTrail()),
        rule("trail-home-region", "created elsewhere", INVALID_HOME_REGION)
            .calls(
                call(withAway(), onTrail(awayArn().toString(), CALL_RATE)),
                new Arranged<>(
                    withAway(),
                    new Caller(ACCOUNT, OTHER_REGION),
                    onTrail(awayArn().toString(), CALL_RATE))));
  }

  private static RuleExample<PutInsightSelectorsRequest> name(
      String rule, String bad, String good) {
    Trail other = Trail.deliveringTo(BUCKET, TrailArn.of(CALLER, new TrailName(good)));
    return rule(rule, "named " + bad.length() + " " + bad, INVALID_TRAIL_NAME)
        .calls(
            call(onTrail(bad, CALL_RATE)),
            call(FakeWorld.sample().has(other), onTrail(good, CALL_RATE)));
  }

  private static RuleExample<PutInsightSelectorsRequest> arn(String title, String bad, Code code) {
    return rule("trail-arn", title, code).calls(onTrail(bad, CALL_RATE), onTrail(ARN, CALL_RATE));
  }

  private static RuleExample<PutInsightSelectorsRequest> missing(
      String title, String reference, FakeWorld world) {
    return rule("trail-exists", title, TRAIL_NOT_FOUND)
        .calls(call(world, onTrail(reference, CALL_RATE)), call(onTrail(TRAIL, CALL_RATE)));
  }

  private static FakeWorld withAway() {
    return FakeWorld.sample().has(Trail.deliveringTo(BUCKET, awayArn()));
  }

  private static TrailArn awayArn() {
    return TrailArn.of(new Caller(ACCOUNT, OTHER_REGION), new TrailName("Away"));
  }

  private static FakeWorld strangersTrail() {
    return FakeWorld.sample()
        .hasNo(sampleTrail().arn())
        .has(Trail.deliveringTo(BUCKET, strangersArn()));
  }

  private static TrailArn strangersArn() {
    return TrailArn.of(new Caller(OTHER_ACCOUNT, REGION), new TrailName(TRAIL));
  }
}
