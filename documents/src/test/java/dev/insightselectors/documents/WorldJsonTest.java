package dev.insightselectors.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.core.model.AdvancedEventSelectors;
import dev.insightselectors.core.model.BasicEventSelectors;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.policy.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorldJsonTest {
  private final WorldJson json = new WorldJson();

  @Test
  void readsBackWhatItWrites() {
    assertThat(json.parse(json.write(Worlds.full()))).isEqualTo(Worlds.full());
  }

  @Test
  void writesTheSameBytesForTheSameWorld() {
    World again = json.parse(json.write(Worlds.full()));
    assertThat(json.write(again)).isEqualTo(json.write(Worlds.full()));
  }

  @Test
  void readsAnEmptyObjectAsTheEmptyOpenWorld() {
    assertThat(parsed("{}")).isEqualTo(World.empty(WorldKind.OPEN));
  }

  @Test
  void writesOneMemberALine() {
    World world =
        World.of(
            WorldKind.CLOSED, it -> it.quotas().add(new Quota("PutInsightSelectors", 1, 2, 0)));
    assertThat(new String(json.write(world), UTF_8))
        .isEqualTo(
            """
            {
              "World" : "closed",
              "Quotas" : [
                {
                  "Operation" : "PutInsightSelectors",
                  "Calls" : 1,
                  "Seconds" : 2,
                  "Used" : 0
                }
              ]
            }
            """);
  }

  @Test
  void takesATrailThatGivesNoMoreThanItMustForANewOne() {
    Trail fresh = Trail.deliveringTo("b", Worlds.SAMPLE_TRAIL);
    assertThat(
            parsed("{'Trails':[{'TrailARN':'%s','S3BucketName':'b'}]}", Worlds.SAMPLE_TRAIL)
                .trails())
        .containsExactly(TrailEntry.of(fresh));
  }

  @Test
  void takesAStoreThatGivesNoMoreThanItMustForANewOne() {
    EventDataStore fresh = EventDataStore.named("source", Worlds.SOURCE);
    assertThat(
            parsed("{'EventDataStores':[{'EventDataStoreArn':'%s'}]}", Worlds.SOURCE)
                .eventDataStores())
        .containsExactly(EventDataStoreEntry.of(fresh));
  }

  @Test
  void keepsWhatLogsNothingApartFromWhatSaysNothing() {
    World world =
        World.empty(WorldKind.OPEN)
            .withTrails(
                List.of(
                    TrailEntry.of(
                        Trail.deliveringTo("b", Worlds.SAMPLE_TRAIL)
                            .with(new BasicEventSelectors(List.of()))),
                    TrailEntry.of(
                        Trail.deliveringTo("b", Worlds.trail("Other"))
                            .with(new AdvancedEventSelectors(List.of())))));
    assertThat(json.parse(json.write(world))).isEqualTo(world);
  }

  @Test
  void takesWhatDescribeTrailsPrints() {
    World world =
        parsed(
            """
            {'Trails':[{
              'Name':'SampleTrail','S3BucketName':'b','SnsTopicName':'topic',
              'SnsTopicARN':'arn:aws:sns:us-east-2:123456789012:topic',
              'IncludeGlobalServiceEvents':true,'IsMultiRegionTrail':true,
              'HomeRegion':'us-east-2','TrailARN':'%s','LogFileValidationEnabled':false,
              'HasCustomEventSelectors':true,'HasInsightSelectors':false,
              'IsOrganizationTrail':false}]}\
            """,
            Worlds.SAMPLE_TRAIL);
    assertThat(world.trails().get(0).trail().isMultiRegion()).isTrue();
  }

  @Test
  void takesWhatGetEventDataStorePrints() {
    World world =
        parsed(
            """
            {'EventDataStores':[{
              'EventDataStoreArn':'%s','Name':'s','Status':'ENABLED',
              'AdvancedEventSelectors':[{'FieldSelectors':[
                {'Field':'eventCategory','Equals':['Insight']}]}],
              'MultiRegionEnabled':true,'OrganizationEnabled':false,'RetentionPeriod':2557,
              'TerminationProtectionEnabled':true,'FederationStatus':'DISABLED',
              'BillingMode':'FIXED_RETENTION_PRICING','PartitionKeys':[{'Name':'x','Type':'y'}],
              'CreatedTimestamp':'2023-11-09T23:37:45.117000+01:00',
              'UpdatedTimestamp':'2023-11-09T22:37:45Z'}]}\
            """,
            Worlds.SOURCE);
    assertThat(world.eventDataStores().get(0).store().options().createdAt())
        .hasToString("Optional[2023-11-09T22:37:45.117Z]");
  }

  @Test
  void readsAPolicyThatIsAString() {
    World world =
        parsed(
            "{'Buckets':[{'Name':'b','Policy':'%s'}]}",
            "{\\\"Statement\\\":{\\\"Effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"*\\\","
                + "\\\"Principal\\\":{\\\"Service\\\":\\\"cloudtrail.amazonaws.com\\\"}}}");
    assertThat(world.buckets().get(0).policy())
        .isEqualTo(Policy.grantingEverythingTo("cloudtrail.amazonaws.com"));
  }

  @Test
  void toleratesAByteOrderMark() {
    assertThat(parsed("\uFEFF{}")).isEqualTo(World.empty(WorldKind.OPEN));
  }

  @Test
  void putsTrailsInTheOrderOfTheirArns() {
    TrailEntry a = TrailEntry.of(Trail.deliveringTo("b", Worlds.trail("Aaa")));
    TrailEntry b = TrailEntry.of(Trail.deliveringTo("b", Worlds.trail("Bbb")));
    World empty = World.empty(WorldKind.OPEN);
    assertThat(empty.withTrails(List.of(b, a))).isEqualTo(empty.withTrails(List.of(a, b)));
  }

  @Test
  void doesNotTakeAnUnreadableStreamForAWrongDocument() throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();
    assertThatThrownBy(() -> json.parse(closed)).isInstanceOf(UncheckedIOException.class);
  }

  private World parsed(String format, Object... arguments) {
    return json.parse(format.replace('\'', '"').formatted(arguments).getBytes(UTF_8));
  }
}
