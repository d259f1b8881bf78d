package dev.insightselectors.core.rule;

import static dev.insightselectors.core.error.Code.CLOUD_TRAIL_ARN_INVALID;
import static dev.insightselectors.core.error.Code.INVALID_PARAMETER;
import static dev.insightselectors.core.rule.RuleExample.call;
import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.core.testing.PutRequests.CALL_RATE;
import static dev.insightselectors.core.testing.PutRequests.onSourceAlone;
import static dev.insightselectors.core.testing.PutRequests.onStore;
import static dev.insightselectors.core.testing.Samples.ACCOUNT;
import static dev.insightselectors.core.testing.Samples.DESTINATION;
import static dev.insightselectors.core.testing.Samples.OTHER_ACCOUNT;
import static dev.insightselectors.core.testing.Samples.OTHER_REGION;
import static dev.insightselectors.core.testing.Samples.REGION;
import static dev.insightselectors.core.testing.Samples.SOURCE;
import static dev.insightselectors.core.testing.Samples.sampleDestination;
import static dev.insightselectors.core.testing.Samples.sampleSource;
import static dev.insightselectors.core.testing.Samples.storeArn;

import dev.insightselectors.core.error.Code;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.AdvancedEventSelectors;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.testing.FakeWorld;
import java.util.stream.Stream;

/** The rules about what names the two event data stores, and about whether they are there. */
final class EventDataStoreExamples {
  private static final String LONGEST = "a".repeat(256);

  private EventDataStoreExamples() {}

  static Stream<RuleExample<PutInsightSelectorsRequest>> ofTheSource() {
    return Stream.of(
        source("source-shortest", "2 characters", "ab", "abc", INVALID_PARAMETER),
        source("source-shortest", "none", "", "abc", INVALID_PARAMETER),
        source("source-longest", "257 characters", LONGEST + "a", LONGEST, INVALID_PARAMETER),
        source("source-characters", "a blank", "a c", "a-c", INVALID_PARAMETER),
        source("source-characters", "a line break", "abc\n", "abc", INVALID_PARAMETER),
        source("source-characters", "no ASCII", "\u00e9abc", "abc", INVALID_PARAMETER),
        source(
            "source-arn", "no store's", arnOf("trail/abc"), full("abc"), CLOUD_TRAIL_ARN_INVALID),
        source("source-arn", "abroad", abroad(), full("abc"), CLOUD_TRAIL_ARN_INVALID),
        source("source-exists", "unknown", "abcd", "abc", INVALID_PARAMETER),
        source("source-exists", "no id", "a.b_c/d:e", "abc", INVALID_PARAMETER),
        source("source-exists", "elsewhere", arn(ACCOUNT, OTHER_REGION), "abc", INVALID_PARAMETER),
        rule("source-exists", "a stranger's", INVALID_PARAMETER)
            .calls(
                call(worldWith("abc", sampleSource()), onStore(theirs(), theirs(), CALL_RATE)),
                call(onStore(SOURCE, DESTINATION, CALL_RATE))));
  }

  static Stream<RuleExample<PutInsightSelectorsRequest>> ofTheDestination() {
    return Stream.of(
        destination("destination-shortest", "2 characters", "ab", "abc", INVALID_PARAMETER),
        destination("destination-longest", "257", LONGEST + "a", LONGEST, INVALID_PARAMETER),
        destination("destination-characters", "a blank", "a c", "a-c", INVALID_PARAMETER),
        destination(
            "destination-arn",
            "no store's",
            arnOf("trail/abc"),
            full("abc"),
            CLOUD_TRAIL_ARN_INVALID),
        destination("destination-arn", "abroad", abroad(), full("abc"), CLOUD_TRAIL_ARN_INVALID),
        destination("destination-same-account", "another", theirs(), "abc", INVALID_PARAMETER),
        destination("destination-exists", "unknown", "abcd", "abc", INVALID_PARAMETER),
        destination(
            "destination-exists",
            "elsewhere",
            arn(ACCOUNT, OTHER_REGION),
            "abc",
            INVALID_PARAMETER),
        rule("destination-exists", "gone", INVALID_PARAMETER)
            .calls(
                call(
                    FakeWorld.sample().hasNo(sampleDestination().arn()),
                    onStore(SOURCE, DESTINATION, CALL_RATE)),
                call(FakeWorld.sample().hasNo(sampleDestination().arn()), onSourceAlone(SOURCE))));
  }

  private static RuleExample<PutInsightSelectorsRequest> source(
      String rule, String title, String bad, String good, Code code) {
    return rule(rule, title, code)
        .calls(
            call(worldWith(good, sampleSource()), onStore(bad, DESTINATION, CALL_RATE)),
            call(worldWith(good, sampleSource()), onStore(good, DESTINATION, CALL_RATE)));
  }

  private static RuleExample<PutInsightSelectorsRequest> destination(
      String rule, String title, String bad, String good, Code code) {
    return rule(rule, title, code)
        .calls(
            call(worldWith(good, sampleDestination()), onStore(SOURCE, bad, CALL_RATE)),
            call(worldWith(good, sampleDestination()), onStore(SOURCE, good, CALL_RATE)));
  }

  /** The store as described, under this reference, elsewhere and as a stranger's. */
  private static FakeWorld worldWith(String reference, EventDataStore described) {
    AdvancedEventSelectors selectors = described.eventSelectors();
    return FakeWorld.sample()
        .has(EventDataStore.named("good", meant(reference)).with(selectors))
        .has(EventDataStore.named("away", parsed(arn(ACCOUNT, OTHER_REGION))).with(selectors))
        .has(EventDataStore.named("theirs", parsed(theirs())).with(selectors));
  }

  private static EventDataStoreArn meant(String reference) {
    return EventDataStoreArn.parse(reference).orElseGet(() -> storeArn(reference));
  }

  private static EventDataStoreArn parsed(String arn) {
    return EventDataStoreArn.parse(arn).orElseThrow();
  }

  private static String full(String id) {
    return storeArn(id).toString();
  }

  private static String arnOf(String resource) {
    return "arn:aws:cloudtrail:us-east-2:123456789012:" + resource;
  }

  private static String abroad() {
    return full("abc").replace("aws", "aws-cn");
  }

  private static String arn(AccountId account, Region region) {
    return EventDataStoreArn.ofSuffix(new Caller(account, region), "abc").orElseThrow().toString();
  }

  private static String theirs() {
    return arn(OTHER_ACCOUNT, REGION);
  }
}
