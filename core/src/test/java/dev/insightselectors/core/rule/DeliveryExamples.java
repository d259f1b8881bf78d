package dev.insightselectors.core.rule;

import static dev.insightselectors.core.error.Code.INSUFFICIENT_ENCRYPTION_POLICY;
import static dev.insightselectors.core.error.Code.INSUFFICIENT_S3_BUCKET_POLICY;
import static dev.insightselectors.core.error.Code.KMS;
import static dev.insightselectors.core.error.Code.S3_BUCKET_DOES_NOT_EXIST;
import static dev.insightselectors.core.rule.RuleExample.call;
import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.core.testing.PutRequests.CALL_RATE;
import static dev.insightselectors.core.testing.PutRequests.onSourceAlone;
import static dev.insightselectors.core.testing.PutRequests.onStore;
import static dev.insightselectors.core.testing.PutRequests.onTrail;
import static dev.insightselectors.core.testing.Samples.BUCKET;
import static dev.insightselectors.core.testing.Samples.DESTINATION;
import static dev.insightselectors.core.testing.Samples.KEY;
import static dev.insightselectors.core.testing.Samples.SERVICE;
import static dev.insightselectors.core.testing.Samples.SOURCE;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.sampleKey;
import static dev.insightselectors.core.testing.Samples.sampleSource;
import static dev.insightselectors.core.testing.Samples.sampleTrail;

import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.core.testing.FakeWorld;
import java.util.Arrays;
import java.util.stream.Stream;

/** The rules about the bucket of a trail, and about the key of a trail or event data store. */
final class DeliveryExamples {
  private static final Policy GENEROUS = Policy.grantingEverythingTo(SERVICE);
  private static final PutInsightSelectorsRequest ON = onTrail(TRAIL, CALL_RATE);
  private static final PutInsightSelectorsRequest STORE_ON =
      onStore(SOURCE, DESTINATION, CALL_RATE);

  private DeliveryExamples() {}

  static Stream<RuleExample<PutInsightSelectorsRequest>> ofTheBucket() {
    return Stream.of(
        rule("bucket-exists", "gone", S3_BUCKET_DOES_NOT_EXIST)
            .calls(call(withoutBucket(), ON), call(ON)),
        rule("bucket-exists", "not asked to turn off", S3_BUCKET_DOES_NOT_EXIST)
            .calls(call(withoutBucket(), ON), call(withoutBucket(), onTrail(TRAIL))),
        rule("bucket-exists", "not asked for a store", S3_BUCKET_DOES_NOT_EXIST)
            .calls(call(withoutBucket(), ON), call(withoutBucket(), STORE_ON)),
        rule("bucket-policy-sufficient", "none", INSUFFICIENT_S3_BUCKET_POLICY)
            .calls(
                call(with(new Bucket(BUCKET, Policy.EMPTY)), ON),
                call(with(new Bucket(BUCKET, GENEROUS)), ON)),
        rule("bucket-policy-sufficient", "not asked to turn off", INSUFFICIENT_S3_BUCKET_POLICY)
            .calls(
                call(with(new Bucket(BUCKET, Policy.EMPTY)), ON),
                call(with(new Bucket(BUCKET, Policy.EMPTY)), onTrail(TRAIL))));
  }

  static Stream<RuleExample<PutInsightSelectorsRequest>> ofTheKey() {
    KmsKey closed = new KmsKey(KEY, KmsKey.State.ENABLED, Policy.EMPTY);
    return Stream.of(
        rule("key-exists", "missing, a trail", INSUFFICIENT_ENCRYPTION_POLICY)
            .calls(call(encrypted(), ON), call(encrypted().has(sampleKey()), ON)),
        rule("key-exists", "missing, a store", INSUFFICIENT_ENCRYPTION_POLICY)
            .calls(call(encrypted(), STORE_ON), call(encrypted().has(sampleKey()), STORE_ON)),
        rule("key-exists", "not asked to turn a trail off", INSUFFICIENT_ENCRYPTION_POLICY)
            .calls(call(encrypted(), ON), call(encrypted(), onTrail(TRAIL))),
        rule("key-exists", "not asked to turn a store off", INSUFFICIENT_ENCRYPTION_POLICY)
            .calls(call(encrypted(), STORE_ON), call(encrypted(), onSourceAlone(SOURCE))),
        rule("key-policy-sufficient", "a trail", INSUFFICIENT_ENCRYPTION_POLICY)
            .calls(call(encrypted().has(closed), ON), call(encrypted().has(sampleKey()), ON)),
        rule("key-policy-sufficient", "a store", INSUFFICIENT_ENCRYPTION_POLICY)
            .calls(
                call(encrypted().has(closed), STORE_ON),
                call(encrypted().has(sampleKey()), STORE_ON)),
        rule("key-policy-sufficient", "not asked to turn off", INSUFFICIENT_ENCRYPTION_POLICY)
            .calls(
                call(encrypted().has(closed), ON), call(encrypted().has(closed), onTrail(TRAIL))));
  }

  static Stream<RuleExample<PutInsightSelectorsRequest>> ofTheKeysState() {
    return Arrays.stream(KmsKey.State.values())
        .filter(state -> state != KmsKey.State.ENABLED)
        .map(state -> new KmsKey(KEY, state, GENEROUS))
        .map(
            key ->
                rule("key-usable", key.state().wireName(), KMS)
                    .calls(call(encrypted().has(key), ON), call(encrypted().has(sampleKey()), ON)));
  }

  private static FakeWorld withoutBucket() {
    return FakeWorld.sample().hasNoBucket(BUCKET);
  }

  private static FakeWorld with(Bucket bucket) {
    return FakeWorld.sample().has(bucket);
  }

  /** The sample trail and the sample source have a key; the key itself is not there. */
  private static FakeWorld encrypted() {
    return FakeWorld.sample()
        .has(sampleTrail().with(sampleTrail().delivery().withKmsKeyId(KEY)))
        .has(sampleSource().withKmsKeyId(KEY));
  }
}
