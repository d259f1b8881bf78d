package dev.insightselectors.app.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.app.clients.Tool.Run;
import dev.insightselectors.app.serve.Served;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole workflow with the AWS CLI alone, no world document needed. */
class WorkflowIT {
  private static final Tool AWS = Tool.in(Path.of("."), "aws");
  private static final String CALL_RATE = "[{\"InsightType\":\"ApiCallRateInsight\"}]";
  private static final String READS =
      "[{\"FieldSelectors\":[{\"Field\":\"eventCategory\",\"Equals\":[\"Management\"]},"
          + "{\"Field\":\"readOnly\",\"Equals\":[\"true\"]}]}]";
  private static final String INSIGHTS =
      "[{\"FieldSelectors\":[{\"Field\":\"eventCategory\",\"Equals\":[\"Insight\"]}]}]";

  private static Served served;

  @BeforeAll
  static void start() {
    AWS.assumeThatItRuns("there is no AWS CLI on this machine", "--version");
    served = new Served();
  }

  @AfterAll
  static void stop() {
    if (served != null) {
      served.close();
    }
  }

  @Test
  void ofATrail() {
    String trail = "--trail-name";
    said("CLI", "create-trail", "--name", "CLI", "--s3-bucket-name", "a-bucket");
    said("All", "get-event-selectors", trail, "CLI");
    said(
        "ReadOnly", "put-event-selectors", trail, "CLI", "--event-selectors", selector("ReadOnly"));
    refused(
        "InvalidInsightSelectorsException",
        "put-insight-selectors",
        trail,
        "CLI",
        "--insight-selectors",
        CALL_RATE);
    said("All", "put-event-selectors", trail, "CLI", "--event-selectors", selector("All"));
    said(
        "ApiCallRateInsight",
        "put-insight-selectors",
        trail,
        "CLI",
        "--insight-selectors",
        CALL_RATE);
    said("ApiCallRateInsight", "get-insight-selectors", trail, "CLI");
    said("\"HasInsightSelectors\": true", "get-trail", "--name", "CLI");
    refused(
        "InvalidEventSelectorsException",
        "put-event-selectors",
        trail,
        "CLI",
        "--event-selectors",
        selector("ReadOnly"));
    said(
        "\"InsightSelectors\": []",
        "put-insight-selectors",
        trail,
        "CLI",
        "--insight-selectors",
        "[]");
    refused("InsightNotEnabledException", "get-insight-selectors", trail, "CLI");
    said("", "delete-trail", "--name", "CLI");
    refused("TrailNotFoundException", "get-insight-selectors", trail, "CLI");
  }

  @Test
  void ofTwoEventDataStores() {
    String source = store("Source");
    String destination = store("Destination", "--advanced-event-selectors", INSIGHTS);
    said(
        "ApiCallRateInsight",
        "put-insight-selectors",
        "--event-data-store",
        source,
        "--insights-destination",
        destination,
        "--insight-selectors",
        CALL_RATE);
    refused(
        "InvalidInsightSelectorsException",
        "update-event-data-store",
        "--event-data-store",
        source,
        "--advanced-event-selectors",
        READS);
    said(
        "\"InsightSelectors\": []",
        "put-insight-selectors",
        "--event-data-store",
        source,
        "--insight-selectors",
        "[]");
    said(
        "readOnly",
        "update-event-data-store",
        "--event-data-store",
        source,
        "--advanced-event-selectors",
        READS);
    refused(
        "InvalidInsightSelectorsException",
        "put-insight-selectors",
        "--event-data-store",
        source,
        "--insights-destination",
        destination,
        "--insight-selectors",
        CALL_RATE);
    refused(
        "EventDataStoreTerminationProtectedException",
        "delete-event-data-store",
        "--event-data-store",
        source);
    said(
        "Source",
        "update-event-data-store",
        "--event-data-store",
        source,
        "--no-termination-protection-enabled");
    said("", "delete-event-data-store", "--event-data-store", source);
    said("PENDING_DELETION", "get-event-data-store", "--event-data-store", source);
  }

  private static String store(String name, String... more) {
    Run made =
        aws(
                "create-event-data-store",
                "--name",
                name,
                "--query",
                "EventDataStoreArn",
                "--output",
                "text")
            .run(more);
    assertThat(made.exitCode()).as(made.said()).isZero();
    return made.said().strip();
  }

  private static void said(String part, String... command) {
    Run run = aws(command).run();
    assertThat(run.exitCode()).as(run.said()).isZero();
    assertThat(run.said()).contains(part);
  }

  private static void refused(String error, String... command) {
    Run run = aws(command).run();
    assertThat(run.exitCode()).isNotZero();
    assertThat(run.said()).contains("(" + error + ")");
  }

  private static Tool aws(String... command) {
    return AWS.with("cloudtrail", "--endpoint-url", served.endpoint().toString())
        .with("--region", "us-east-2", "--output", "json")
        .with(command);
  }

  private static String selector(String readWriteType) {
    return "[{\"ReadWriteType\":\"" + readWriteType + "\",\"IncludeManagementEvents\":true}]";
  }
}
