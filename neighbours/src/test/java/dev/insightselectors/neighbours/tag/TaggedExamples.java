package dev.insightselectors.neighbours.tag;

import static dev.insightselectors.core.error.Code.CLOUD_TRAIL_ARN_INVALID;
import static dev.insightselectors.core.model.EventDataStoreStatus.PENDING_DELETION;
import static dev.insightselectors.core.rule.RuleExample.call;
import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.core.testing.Samples.ACCOUNT;
import static dev.insightselectors.core.testing.Samples.OTHER_ACCOUNT;
import static dev.insightselectors.core.testing.Samples.OTHER_REGION;
import static dev.insightselectors.core.testing.Samples.REGION;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.sampleOrganization;
import static dev.insightselectors.core.testing.Samples.sampleSource;
import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static dev.insightselectors.core.testing.Samples.storeArn;
import static dev.insightselectors.neighbours.error.NeighbourCode.EVENT_DATA_STORE_ARN_INVALID;
import static dev.insightselectors.neighbours.error.NeighbourCode.EVENT_DATA_STORE_NOT_FOUND;
import static dev.insightselectors.neighbours.error.NeighbourCode.INACTIVE_EVENT_DATA_STORE;
import static dev.insightselectors.neighbours.error.NeighbourCode.RESOURCE_NOT_FOUND;
import static dev.insightselectors.neighbours.error.NeighbourCode.RESOURCE_TYPE_NOT_SUPPORTED;

import dev.insightselectors.core.error.ErrorName;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.rule.RuleExample;
import dev.insightselectors.core.rule.RuleExample.Arranged;
import dev.insightselectors.core.testing.FakeWorld;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules about what has tags. */
final class TaggedExamples {
  private static final String PREFIX = "arn:aws:cloudtrail:us-east-2:123456789012:";
  private static final String TRAIL_ARN = sampleTrail().arn().toString();
  private static final String STORE_ARN = sampleSource().arn().toString();

  private TaggedExamples() {}

  static <Q> Stream<RuleExample<Q>> of(Function<String, Q> naming) {
    FakeWorld going = FakeWorld.sample().has(sampleSource(PENDING_DELETION));
    FakeWorld organized =
        FakeWorld.sample().has(sampleTrail().asOrganizationTrail()).has(sampleOrganization());
    Caller member = new Caller(OTHER_ACCOUNT, REGION);
    Caller away = new Caller(ACCOUNT, OTHER_REGION);
    return Stream.of(
        one("tagged-resource-supported", PREFIX + "channel/1", RESOURCE_TYPE_NOT_SUPPORTED, naming),
        one("tagged-arn", "", CLOUD_TRAIL_ARN_INVALID, naming),
        one("tagged-arn", TRAIL, CLOUD_TRAIL_ARN_INVALID, naming),
        one("tagged-arn", "arn:aws:s3:::sample-bucket", CLOUD_TRAIL_ARN_INVALID, naming),
        one("tagged-arn", PREFIX + "trail/a", CLOUD_TRAIL_ARN_INVALID, naming),
        one("tagged-arn", PREFIX + "eventdatastore/a b", EVENT_DATA_STORE_ARN_INVALID, naming),
        rule("tagged-in-this-region", "elsewhere", CLOUD_TRAIL_ARN_INVALID)
            .calls(
                new Arranged<>(FakeWorld.sample(), away, naming.apply(TRAIL_ARN)),
                call(naming.apply(TRAIL_ARN))),
        one(
            "tagged-of-this-account",
            TRAIL_ARN.replace(ACCOUNT.value(), OTHER_ACCOUNT.value()),
            CLOUD_TRAIL_ARN_INVALID,
            naming),
        one(
            "tagged-of-this-account",
            STORE_ARN.replace(ACCOUNT.value(), OTHER_ACCOUNT.value()),
            EVENT_DATA_STORE_ARN_INVALID,
            naming),
        rule("tagged-of-this-account", "the organization's, by a member", CLOUD_TRAIL_ARN_INVALID)
            .calls(
                new Arranged<>(organized, member, naming.apply(TRAIL_ARN)),
                call(organized, naming.apply(TRAIL_ARN))),
        one("tagged-exists", PREFIX + "trail/Other", RESOURCE_NOT_FOUND, naming),
        one("tagged-exists", storeArn("other").toString(), EVENT_DATA_STORE_NOT_FOUND, naming),
        rule("store-active", "pending deletion", INACTIVE_EVENT_DATA_STORE)
            .calls(call(going, naming.apply(STORE_ARN)), call(naming.apply(STORE_ARN))));
  }

  private static <Q> RuleExample<Q> one(
      String rule, String bad, ErrorName code, Function<String, Q> naming) {
    return rule(rule, bad, code).calls(naming.apply(bad), naming.apply(TRAIL_ARN));
  }
}
