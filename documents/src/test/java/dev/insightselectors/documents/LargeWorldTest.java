package dev.insightselectors.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A world of 100,000 trails and as many event data stores, 75 MB. Only what is quadratic is late.
 */
class LargeWorldTest {
  private static final int MANY = 100_000;

  @Test
  @Timeout(300)
  void isReadInSeconds() {
    World world = new WorldJson().parse(document());
    assertThat(world.trails()).hasSize(MANY).isSortedAccordingTo(LargeWorldTest::byArn);
    assertThat(world.eventDataStores()).hasSize(MANY);
  }

  private static int byArn(TrailEntry one, TrailEntry other) {
    return one.trail().arn().toString().compareTo(other.trail().arn().toString());
  }

  private static byte[] document() {
    return "{\"Trails\":[%s],\"EventDataStores\":[%s]}"
        .formatted(many(LargeWorldTest::trail), many(LargeWorldTest::store))
        .getBytes(UTF_8);
  }

  private static String many(IntFunction<String> entry) {
    return IntStream.range(0, MANY).mapToObj(entry).collect(Collectors.joining(","));
  }

  private static String trail(int i) {
    return """
        {"TrailARN":"arn:aws:cloudtrail:us-east-2:%012d:trail/Trail-%d","Name":"Trail-%d",
         "HomeRegion":"us-east-2","S3BucketName":"example-bucket","IsMultiRegionTrail":true,
         "IsLogging":true,"EventSelectors":[{"ReadWriteType":"All","IncludeManagementEvents":true,
         "DataResources":[],"ExcludeManagementEventSources":[]}],
         "InsightSelectors":[{"InsightType":"ApiCallRateInsight"}]}"""
        .formatted(i % 1000, i, i);
  }

  private static String store(int i) {
    return """
        {"EventDataStoreArn":"arn:aws:cloudtrail:us-east-1:%012d:eventdatastore/EXAMPLE-%d",
         "Name":"store-%d","Status":"ENABLED","AdvancedEventSelectors":[{"Name":"management",
         "FieldSelectors":[{"Field":"eventCategory","Equals":["Management"]}]}],
         "MultiRegionEnabled":true,"RetentionPeriod":366,
         "CreatedTimestamp":"2023-11-09T22:37:45.117000+00:00"}"""
        .formatted(i % 1000, i, i);
  }
}
