package dev.insightselectors.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.insightselectors.adapters.aws.engine.Engine;
import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import dev.insightselectors.faults.Fault;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/** What is logged of calls that are passed on, to where nobody answers. */
@Timeout(60)
class PassedOnLinesTest {
  private static final String SCOPE =
      "AWS4-HMAC-SHA256 Credential=AKIA/20260131/us-east-2/%s/aws4_request, Signature=0";

  private final AwsJsonServer server =
      Composition.server(
          ServerOptions.on("127.0.0.1", 0)
              .withBeside(Optional.of(URI.create("http://127.0.0.1:" + Engine.freePort()))),
          World.empty(WorldKind.CLOSED),
          Backing.memory(),
          Surroundings.OF_THE_WORLD,
          Fault.NONE);
  private final Logger log =
      (Logger) LoggerFactory.getLogger(AwsJsonServer.class.getPackageName() + ".CallLog");
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

  @BeforeEach
  void start() {
    server.start();
    lines.start();
    log.addAppender(lines);
  }

  @AfterEach
  void stop() {
    server.close();
    log.detachAppender(lines);
  }

  @Test
  void nameTheServiceOrTheTargetAndHowItEnded() throws Exception {
    String id = call(HttpRequest.newBuilder(at("/bucket?token=secret")), "s3");
    HttpRequest.Builder keys =
        HttpRequest.newBuilder(at("/")).header("x-amz-target", "TrentService.ListKeys");
    String next = call(keys, "kms");

    assertThat(lines.list)
        .extracting(ILoggingEvent::getMessage)
        .extracting(line -> line.replaceAll("ms=[0-9.]+", "ms="))
        .containsExactly(
            "requestid=%s operation=\"s3 GET /bucket\" status=502 outcome=passed-on ms="
                .formatted(id),
            "requestid=%s operation=TrentService.ListKeys status=502 outcome=passed-on ms="
                .formatted(next));
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  /** The id of its answer. */
  private static String call(HttpRequest.Builder request, String service) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            request.header("authorization", SCOPE.formatted(service)).build(),
            BodyHandlers.ofString())
        .headers()
        .firstValue("x-amzn-requestid")
        .orElseThrow();
  }
}
