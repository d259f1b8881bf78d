package dev.insightselectors.neighbours.trail;

import static dev.insightselectors.core.error.Code.CLOUD_TRAIL_ARN_INVALID;
import static dev.insightselectors.core.error.Code.INVALID_HOME_REGION;
import static dev.insightselectors.core.error.Code.INVALID_TRAIL_NAME;
import static dev.insightselectors.core.error.Code.NOT_ORGANIZATION_MASTER_ACCOUNT;
import static dev.insightselectors.core.error.Code.NO_MANAGEMENT_ACCOUNT_SLR_EXISTS;
import static dev.insightselectors.core.error.Code.THROTTLING;
import static dev.insightselectors.core.error.Code.TRAIL_NOT_FOUND;
import static dev.insightselectors.core.rule.RuleExample.call;
import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.core.testing.Samples.ACCOUNT;
import static dev.insightselectors.core.testing.Samples.BUCKET;
import static dev.insightselectors.core.testing.Samples.CALLER;
import static dev.insightselectors.core.testing.Samples.OTHER_ACCOUNT;
import static dev.insightselectors.core.testing.Samples.OTHER_REGION;
import static dev.insightselectors.core.testing.Samples.REGION;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.sampleOrganization;
import static dev.insightselectors.core.testing.Samples.sampleTrail;

import dev.insightselectors.core.error.ErrorName;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.core.rule.RuleExample;
import dev.insightselectors.core.rule.RuleExample.Arranged;
import dev.insightselectors.core.testing.FakeWorld;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules about the trail that a call refers to, whatever the operation. */
final class TrailReferenceExamples {
  private static final String ARN = sampleTrail().arn().toString();
  private static final Caller AWAY = new Caller(ACCOUNT, OTHER_REGION);
  private static final Caller MEMBER = new Caller(OTHER_ACCOUNT, REGION);

  private TrailReferenceExamples() {}

  /** Asked of every operation on a trail. */
  static <Q> Stream<RuleExample<Q>> ofAll(Function<String, Q> naming) {
    return Stream.of(
        rule("call-within-quota", "no call is left", THROTTLING)
            .calls(
                call(FakeWorld.sample().allows(0), naming.apply(TRAIL)),
                call(FakeWorld.sample().allows(1), naming.apply(TRAIL))),
        name("trail-name-characters", "my trail", "my-trail", INVALID_TRAIL_NAME, naming),
        name("trail-name-length", "", "abc", INVALID_TRAIL_NAME, naming),
        name("trail-name-length", "ab", "abc", INVALID_TRAIL_NAME, naming),
        name("trail-name-ends", "-my", "a-my", INVALID_TRAIL_NAME, naming),
        name("trail-name-adjacent-punctuation", "my--t", "my-t", INVALID_TRAIL_NAME, naming),
        name("trail-name-ip-address", "192.168.5.4", "192.168.5", INVALID_TRAIL_NAME, naming),
        name("trail-arn", "arn:aws:s3:::" + BUCKET, "my-trail", CLOUD_TRAIL_ARN_INVALID, naming));
  }

  /** Asked of those that need the trail. */
  static <Q> Stream<RuleExample<Q>> ofNeeding(Function<String, Q> naming) {
    return Stream.concat(
        ofAll(naming),
        Stream.of(
            name("trail-exists", "Other", "my-trail", TRAIL_NOT_FOUND, naming),
            rule("trail-exists", "by name from another Region", TRAIL_NOT_FOUND)
                .calls(
                    new Arranged<>(FakeWorld.sample(), AWAY, naming.apply(TRAIL)),
                    call(naming.apply(ARN))),
            rule("trail-exists", "of another account", TRAIL_NOT_FOUND)
                .calls(
                    new Arranged<>(FakeWorld.sample(), MEMBER, naming.apply(ARN)),
                    call(naming.apply(ARN)))));
  }

  /** Asked of those that change the trail. */
  static <Q> Stream<RuleExample<Q>> ofChanging(Function<String, Q> naming) {
    return Stream.concat(
        ofNeeding(naming),
        Stream.of(
            rule("trail-home-region", "from another Region", INVALID_HOME_REGION)
                .calls(
                    new Arranged<>(FakeWorld.sample(), AWAY, naming.apply(ARN)),
                    call(naming.apply(ARN))),
            rule("organization-management-account", "a member", NOT_ORGANIZATION_MASTER_ACCOUNT)
                .calls(
                    new Arranged<>(organized(sampleOrganization()), MEMBER, naming.apply(ARN)),
                    call(organized(sampleOrganization()), naming.apply(ARN))),
            rule("organization-service-linked-role", "no role", NO_MANAGEMENT_ACCOUNT_SLR_EXISTS)
                .calls(
                    call(organized(withoutRole()), naming.apply(TRAIL)),
                    call(organized(sampleOrganization()), naming.apply(TRAIL)))));
  }

  static FakeWorld organized(Organization organization) {
    return FakeWorld.sample().has(sampleTrail().asOrganizationTrail()).has(organization);
  }

  static Organization withoutRole() {
    return new Organization("o-sample", ACCOUNT, Set.of(OTHER_ACCOUNT), Set.of(), false);
  }

  private static <Q> RuleExample<Q> name(
      String rule, String bad, String good, ErrorName code, Function<String, Q> naming) {
    return rule(rule, bad, code)
        .calls(call(with(good), naming.apply(bad)), call(with(good), naming.apply(good)));
  }

  private static FakeWorld with(String name) {
    Trail trail = Trail.deliveringTo(BUCKET, TrailArn.of(CALLER, new TrailName(name)));
    return FakeWorld.sample().has(trail);
  }
}
