package dev.insightselectors.app.serve;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.adapters.aws.Bounds;
import dev.insightselectors.adapters.aws.lookup.AwsClients;
import dev.insightselectors.adapters.aws.lookup.AwsEndpoints;
import dev.insightselectors.adapters.aws.lookup.AwsPorts;
import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import dev.insightselectors.faults.Fault;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.ControlArranger;
import dev.insightselectors.testkit.subject.HttpSubject;
import dev.insightselectors.testkit.subject.Reply;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** A server in front of AWS, wherever that is, and a caller of it whose account is not ours. */
final class Gatekeeper implements AutoCloseable {
  static final Region REGION = new Region("us-east-2");
  private static final Caller SOMEBODY = new Caller(new AccountId("999999999999"), REGION);

  private final AwsJsonServer server;
  private final HttpSubject subject;

  Gatekeeper(URI aws, Bounds bounds, boolean dryRun) {
    AwsPorts ports =
        new AwsPorts(
            new AwsClients(
                REGION, new AwsEndpoints(Optional.of(aws), Map.of()), bounds, credentials()));
    server =
        Composition.server(
            ServerOptions.on("127.0.0.1", 0).withAccessLog(false),
            World.empty(WorldKind.CLOSED),
            Backing.gatekeeper(new AwsModule(ports, ports.account(), dryRun)),
            Fault.NONE);
    server.start();
    subject = new HttpSubject(endpoint(), new ControlArranger());
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.port() + "/");
  }

  static StaticCredentialsProvider credentials() {
    return StaticCredentialsProvider.create(AwsBasicCredentials.create("123456789012", "tests"));
  }

  Reply put(String trail, String... types) {
    ObjectNode members = new JsonMapper().createObjectNode().put("TrailName", trail);
    ArrayNode selectors = members.putArray("InsightSelectors");
    Stream.of(types).forEach(type -> selectors.addObject().put("InsightType", type));
    return call("PutInsightSelectors", members);
  }

  Reply get(String trail) {
    return call("GetInsightSelectors", new JsonMapper().createObjectNode().put("TrailName", trail));
  }

  Reply call(String operation, ObjectNode members) {
    return subject.call(new ApiCall(SOMEBODY, operation, members));
  }

  @Override
  public void close() {
    server.close();
  }
}
