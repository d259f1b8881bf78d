package dev.insightselectors.adapters.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.insightselectors.adapters.http.awsjson.EveryOperation;
import dev.insightselectors.adapters.http.registry.RegistryApi;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Any bytes on a connection to a running server with a registry. Whatever they are, the connection
 * ends in time, no answer says that the server failed, and the next caller is answered.
 *
 * <p>So that most inputs end without a wait, a request that closes the connection follows them.
 */
class WireFuzzTest {
  private static final byte[] LAST =
      "\r\n\r\nGET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
          .getBytes(ISO_8859_1);
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) [A-Za-z -]+\r\n");

  /** An unknown transfer coding, after which nothing can be read. */
  private static final int NOT_IMPLEMENTED = 501;

  /** Short while fuzzing; a build that has to share its machine must not lose patience. */
  private static final Duration PATIENCE =
      Duration.ofMillis(System.getenv("JAZZER_FUZZ") == null ? 1000 : 200);

  /** What is never answered shows as well, and a busy machine is not taken for a slow server. */
  private static final int LONGEST_MILLIS = 10_000;

  private static final AwsJsonServer SERVER = started();

  @FuzzTest
  void answersWhateverComes(byte[] given) throws IOException {
    // Jazzer takes every connection that a target opens for a finding; this one is meant.
    BugDetectors.allowNetworkConnections((host, port) -> port == SERVER.port());
    String came = exchanged(given);
    assertThat(STATUS.matcher(came).results().map(it -> Integer.valueOf(it.group(1))))
        .allMatch(status -> status < 500 || status == NOT_IMPLEMENTED);
    assertThat(exchanged(new byte[0])).startsWith("HTTP/1.1 200");
  }

  private static String exchanged(byte[] given) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), SERVER.port())) {
      socket.setSoTimeout(LONGEST_MILLIS);
      socket.setTcpNoDelay(true);
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      all.write(given);
      all.write(LAST);
      socket.getOutputStream().write(all.toByteArray());
      return untilTheEnd(socket.getInputStream());
    }
  }

  /** Reads until the server closes; a reset is an end too. */
  private static String untilTheEnd(InputStream in) {
    ByteArrayOutputStream came = new ByteArrayOutputStream();
    try {
      in.transferTo(came);
    } catch (java.net.SocketTimeoutException late) {
      throw new AssertionError("not answered in time after " + came.toString(ISO_8859_1), late);
    } catch (IOException reset) {
      return came.toString(ISO_8859_1);
    }
    return came.toString(ISO_8859_1);
  }

  private static AwsJsonServer started() {
    InMemoryWorld world = EveryOperation.world();
    ServerBounds usual = ServerBounds.USUAL;
    AwsJsonServer server =
        new AwsJsonServer(
            ServerOptions.on("127.0.0.1", 0)
                .withAccessLog(false)
                .withBounds(
                    new ServerBounds(usual.connections(), usual.bodies(), PATIENCE, PATIENCE)),
            EveryOperation.over(world),
            new RegistryApi(world, world.ports()));
    server.start();
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    return server;
  }
}
