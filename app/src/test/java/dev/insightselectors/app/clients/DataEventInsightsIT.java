package dev.insightselectors.app.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.adapters.aws.engine.Moto;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.app.clients.Tool.Run;
import dev.insightselectors.app.serve.Fleet;
import dev.insightselectors.app.serve.Served;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cloudtrail.model.AdvancedEventSelector;
import software.amazon.awssdk.services.cloudtrail.model.AdvancedFieldSelector;
import software.amazon.awssdk.services.cloudtrail.model.InsightNotEnabledException;
import software.amazon.awssdk.services.cloudtrail.model.InsightSelector;
import software.amazon.awssdk.services.cloudtrail.model.InsightType;
import software.amazon.awssdk.services.cloudtrail.model.InvalidInsightSelectorsException;
import software.amazon.awssdk.services.cloudtrail.model.SourceEventCategory;

/** Clients of today set, read and clear Insights on data events, whatever the backend. */
class DataEventInsightsIT {
  private static final String TRAIL = "DataTrail";
  private static final List<InsightSelector> ON_DATA =
      List.of(
          InsightSelector.builder()
              .insightType(InsightType.API_CALL_RATE_INSIGHT)
              .eventCategories(SourceEventCategory.DATA)
              .build());
  private static final AdvancedEventSelector DATA_EVENTS =
      AdvancedEventSelector.builder()
          .fieldSelectors(
              field("eventCategory", "Data"), field("resources.type", "AWS::S3::Object"))
          .build();
  private static final String CLI_ON_DATA =
      "[{\"InsightType\":\"ApiCallRateInsight\",\"EventCategories\":[\"Data\"]}]";
  private static final String CLI_DATA_EVENTS =
      "[{\"FieldSelectors\":[{\"Field\":\"eventCategory\",\"Equals\":[\"Data\"]},"
          + "{\"Field\":\"resources.type\",\"Equals\":[\"AWS::S3::Object\"]}]}]";

  /** Each cleans up after itself. */
  enum Client {
    JAVA_SDK(DataEventInsightsIT::javaSdk),
    BOTO3(DataEventInsightsIT::boto3),
    JAVASCRIPT(DataEventInsightsIT::javaScript),
    AWS_CLI(DataEventInsightsIT::awsCli);

    private final Consumer<URI> uses;

    Client(Consumer<URI> uses) {
      this.uses = uses;
    }
  }

  @ParameterizedTest
  @EnumSource
  void overMemory(Client client) {
    try (Fleet fleet = Fleet.inMemory(InMemoryWorld.pageExamples())) {
      client.uses.accept(fleet.endpoints().get(0));
    }
  }

  @ParameterizedTest
  @EnumSource
  void overARegistry(Client client) {
    try (Served behind = new Served();
        Fleet fleet = Fleet.overRegistry(behind.endpoint(), InMemoryWorld.pageExamples())) {
      client.uses.accept(fleet.endpoints().get(0));
    }
  }

  @ParameterizedTest
  @EnumSource
  void overDynamoDb(Client client) {
    try (Fleet fleet = Fleet.onTable(Moto.engine().endpoint(), InMemoryWorld.pageExamples())) {
      client.uses.accept(fleet.endpoints().get(1));
    }
  }

  private static void awsCli(URI endpoint) {
    Tool aws = Tool.in(Path.of("."), "aws");
    aws.assumeThatItRuns("there is no AWS CLI on this machine", "--version");
    Tool cloudTrail =
        aws.with("--endpoint-url", endpoint.toString(), "--region", "us-east-2")
            .with("--output", "text", "cloudtrail");
    String[] put = {"put-insight-selectors", "--trail-name", "CommandTrail"};

    assertAccepted(
        cloudTrail
            .with("create-trail", "--name", "CommandTrail")
            .run("--s3-bucket-name", "audit-logs"));
    assertThat(cloudTrail.with(put).run("--insight-selectors", CLI_ON_DATA).said())
        .contains("(InvalidInsightSelectorsException)", "data events");
    assertAccepted(
        cloudTrail
            .with("put-event-selectors", "--trail-name", "CommandTrail")
            .run("--advanced-event-selectors", CLI_DATA_EVENTS));
    assertAccepted(cloudTrail.with(put).run("--insight-selectors", CLI_ON_DATA));
    assertThat(
            cloudTrail
                .with("get-insight-selectors", "--trail-name", "CommandTrail")
                .run("--query", "InsightSelectors[].[InsightType,EventCategories[0]]"))
        .isEqualTo(new Run(0, "ApiCallRateInsight\tData\n"));
    assertAccepted(cloudTrail.with(put).run("--insight-selectors", "[]"));
  }

  private static void javaScript(URI endpoint) {
    try {
      assertAccepted(JavaScriptIT.script("data-event-insights.mjs").run(endpoint.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertAccepted(Run run) {
    assertThat(run.exitCode()).as(run.said()).isZero();
  }

  private static void boto3(URI endpoint) {
    Tool python = Tool.in(Path.of("src/test/python"), "python3");
    python.assumeThatItRuns("there is no boto3 on this machine", "-c", "import boto3");
    assertAccepted(python.run("data_event_insights.py", endpoint.toString()));
  }

  private static void javaSdk(URI endpoint) {
    try (CloudTrailClient client = client(endpoint)) {
      client.createTrail(it -> it.name(TRAIL).s3BucketName("audit-logs"));
      assertThatThrownBy(() -> putOnData(client))
          .isInstanceOf(InvalidInsightSelectorsException.class)
          .hasMessageContaining("data events");

      client.putEventSelectors(it -> it.trailName(TRAIL).advancedEventSelectors(DATA_EVENTS));
      putOnData(client);
      assertThat(client.getInsightSelectors(it -> it.trailName(TRAIL)).insightSelectors())
          .isEqualTo(ON_DATA);

      client.putInsightSelectors(it -> it.trailName(TRAIL).insightSelectors(List.of()));
      assertThatThrownBy(() -> client.getInsightSelectors(it -> it.trailName(TRAIL)))
          .isInstanceOf(InsightNotEnabledException.class);
      client.deleteTrail(it -> it.name(TRAIL));
    }
  }

  private static void putOnData(CloudTrailClient client) {
    assertThat(
            client
                .putInsightSelectors(it -> it.trailName(TRAIL).insightSelectors(ON_DATA))
                .insightSelectors())
        .isEqualTo(ON_DATA);
  }

  private static AdvancedFieldSelector field(String name, String value) {
    return AdvancedFieldSelector.builder().field(name).equalsValue(value).build();
  }

  private static CloudTrailClient client(URI endpoint) {
    return CloudTrailClient.builder()
        .endpointOverride(endpoint)
        .region(Region.US_EAST_2)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("123456789012", "secret")))
        .build();
  }
}
