package dev.insightselectors.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.HttpTransport;
import dev.insightselectors.testkit.subject.Reply;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** A server whose world is put as a user puts it, and who calls it; JSON is written with '. */
final class Field implements AutoCloseable {
  static final String ACCOUNT = "123456789012";
  static final String MEMBER = "210987654321";
  static final String BUCKET = "field-logs";

  private static final JsonMapper JSON = new JsonMapper();

  private final Served served = new Served();
  private final HttpTransport transport = HttpTransport.to(served.endpoint());

  void world(String document) throws IOException, InterruptedException {
    URI world = served.endpoint().resolve("/registry/v1/world");
    HttpRequest put =
        HttpRequest.newBuilder(world)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(quoted(document)))
            .build();
    assertThat(HttpClient.newHttpClient().send(put, BodyHandlers.ofString()))
        .satisfies(it -> assertThat(it.statusCode()).as(it.body()).isEqualTo(204));
  }

  Reply call(String operation, String members) {
    return call(ACCOUNT, "us-east-1", operation, members);
  }

  Reply call(String account, String region, String operation, String members) {
    Caller caller = new Caller(new AccountId(account), new Region(region));
    ObjectNode sent = (ObjectNode) json(members);
    return transport.send(transport.message(new ApiCall(caller, operation, sent)));
  }

  /** How it ends to make a trail that delivers to the bucket, and to turn its Insights on. */
  String made(String account, String region, String more) {
    String trail = "{'Name':'field-trail','S3BucketName':'" + BUCKET + "'" + more + "}";
    String made = call(account, region, "CreateTrail", trail).outcome();
    return made.equals(Reply.ACCEPTED) ? insights(account, region, "field-trail") : made;
  }

  String made(String more) {
    return made(ACCOUNT, "us-east-1", more);
  }

  String insights(String account, String region, String trail) {
    String members = "{'TrailName':'%s','InsightSelectors':[{'InsightType':'ApiCallRateInsight'}]}";
    return call(account, region, "PutInsightSelectors", members.formatted(trail)).outcome();
  }

  static JsonNode answer(Reply reply) {
    return reply.members().orElseThrow();
  }

  static String message(Reply reply) {
    return answer(reply).path("Message").asText();
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(quoted(text));
    } catch (JsonProcessingException wrong) {
      throw new IllegalArgumentException(text, wrong);
    }
  }

  /**
   * The bucket with the two statements that CloudTrail asks for.
   *
   * @param granted a condition of the second one, beside that on the ACL; or nothing
   * @param folders where it may write, as a JSON list of ARNs
   * @param more further statements, each after a comma
   */
  static String bucket(String partition, String granted, String folders, String more) {
    return """
        {'Name':'%1$s','Policy':{'Version':'2012-10-17','Statement':[
          {'Effect':'Allow','Principal':{'Service':'cloudtrail.amazonaws.com'},
           'Action':'s3:GetBucketAcl','Resource':'arn:%2$s:s3:::%1$s'},
          {'Effect':'Allow','Principal':{'Service':'cloudtrail.amazonaws.com'},
           'Action':'s3:PutObject','Resource':%4$s,
           'Condition':{'StringLike':{'s3:x-amz-acl':'bucket-owner-full-control'}%3$s}}
          %5$s]}}"""
        .formatted(BUCKET, partition, granted.isEmpty() ? "" : "," + granted, folders, more);
  }

  static String bucket(String granted, String more) {
    return bucket("aws", granted, folder("aws", ACCOUNT), more);
  }

  static String folder(String partition, String folder) {
    return "'arn:%s:s3:::%s/AWSLogs/%s/*'".formatted(partition, BUCKET, folder);
  }

  /** A statement that shuts everyone out of the bucket under a condition. */
  static String guard(String condition) {
    return """
        ,{'Effect':'Deny','Principal':'*','Action':'s3:*',
          'Resource':['arn:aws:s3:::%1$s','arn:aws:s3:::%1$s/*'],'Condition':%2$s}"""
        .formatted(BUCKET, condition);
  }

  private static String quoted(String text) {
    return text.replace('\'', '"');
  }

  @Override
  public void close() {
    served.close();
  }
}
