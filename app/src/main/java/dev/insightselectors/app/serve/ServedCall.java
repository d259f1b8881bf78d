package dev.insightselectors.app.serve;

import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.documents.World;
import dev.insightselectors.faults.Fault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One call to a server of its own, after which everything that serving needs is loaded. */
public final class ServedCall {
  private static final String BODY =
      "{\"TrailName\":\"SampleTrail\","
          + "\"InsightSelectors\":[{\"InsightType\":\"ApiCallRateInsight\"}]}";
  private static final String CALL =
      """
      POST / HTTP/1.1
      Host: localhost
      Connection: close
      Content-Type: application/x-amz-json-1.1
      X-Amz-Target: CloudTrail_20131101.PutInsightSelectors
      Authorization: AWS4-HMAC-SHA256 Credential=123456789012/0/us-east-2/cloudtrail/aws4_request
      Content-Length: %s

      %s"""
          .formatted(BODY.length(), BODY)
          .replace("\n", "\r\n");

  private ServedCall() {}

  public static boolean isAccepted() throws IOException {
    World world = InMemoryWorld.pageExamples();
    ServerOptions options = ServerOptions.on("127.0.0.1", 0);
    try (AwsJsonServer server = Composition.faulty(options, world, Fault.NONE)) {
      server.start();
      ExampleCall.on(world, Endpoint.of("http", "127.0.0.1", server.port()), ExampleCall::claiming);
      return answer(server.port()).startsWith("HTTP/1.1 200");
    }
  }

  private static String answer(int port) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(CALL.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
