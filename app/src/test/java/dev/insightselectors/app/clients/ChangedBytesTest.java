package dev.insightselectors.app.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.ServerBounds;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.adapters.http.Trust;
import dev.insightselectors.adapters.http.signature.Credentials;
import dev.insightselectors.adapters.http.signature.Signatures;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.app.serve.Composition;
import dev.insightselectors.faults.Fault;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpRequestDecoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;

/**
 * A signed call, taken from the wire, with each of its bytes changed in turn: refused, unless it is
 * the same call to whoever reads HTTP and signatures as they are defined.
 */
class ChangedBytesTest {
  private static final String KEY = "AKIAEXAMPLEKEY";
  private static final String SECRET = "a-secret/of+boto3";

  /** Signed by botocore 1.43 at that time, and kept: unlike the Java SDK it signs no hash. */
  private static final Instant THEN = Instant.parse("2026-01-31T23:59:59Z");

  private static final String OF_BOTO3 =
      """
      POST / HTTP/1.1
      Host: 127.0.0.1:4586
      Accept-Encoding: identity
      X-Amz-Target: com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.PutInsightSelectors
      Content-Type: application/x-amz-json-1.1
      User-Agent: Boto3/1.43.11
      X-Amz-Date: 20260131T235959Z
      Authorization: AWS4-HMAC-SHA256 \
      Credential=AKIAEXAMPLEKEY/20260131/us-east-2/cloudtrail/aws4_request, \
      SignedHeaders=content-type;host;x-amz-date;x-amz-target, \
      Signature=c6811455718e44abec6c6a749d0976ed1e961995dfef803e6efd952b6603db4c
      Content-Length: 52

      {"TrailName": "SampleTrail", "InsightSelectors": []}""";

  /** The lowest bit makes another letter of a letter, and the sixth one of another case. */
  private static final List<Integer> BITS = List.of(0x01, 0x20);

  private static final Duration SOON = Duration.ofMillis(200);
  private static final Pattern SIGNED = Pattern.compile("SignedHeaders=([^,]*)");

  @TempDir private Path directory;

  @Test
  void areRefusedInACallOfTheJavaSdk() throws Exception {
    refuses(ofTheJavaSdk(), InstantSource.system());
  }

  @Test
  void areRefusedInACallOfBoto3() throws Exception {
    refuses(OF_BOTO3.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII), () -> THEN);
  }

  private void refuses(byte[] call, InstantSource clock) throws Exception {
    String known = read(call).orElseThrow();
    try (AwsJsonServer server = server(clock)) {
      assertThat(status(server.port(), call)).isEqualTo("200");
      for (int bit : BITS) {
        for (int at = 0; at < call.length; at++) {
          byte[] changed = call.clone();
          changed[at] ^= (byte) bit;
          if (!read(asVertxReadsIt(changed)).filter(known::equals).isPresent()) {
            assertThat(status(server.port(), changed))
                .as("byte %s changed: %s", at, new String(changed, StandardCharsets.ISO_8859_1))
                .isNotEqualTo("200");
          }
        }
      }
    }
  }

  private AwsJsonServer server(InstantSource clock) throws IOException {
    Path file =
        Files.writeString(
            directory.resolve("credentials"),
            "[a]\naws_access_key_id = %s\naws_secret_access_key = %s\n".formatted(KEY, SECRET));
    Trust checking = Trust.USUAL.withSignatures(new Signatures(Credentials.read(file), clock));
    ServerOptions options =
        ServerOptions.on("127.0.0.1", 0)
            .withAccessLog(false)
            .withTrust(checking)
            .withBounds(new ServerBounds(100, 1 << 20, SOON, SOON));
    AwsJsonServer server = Composition.faulty(options, InMemoryWorld.pageExamples(), Fault.NONE);
    server.start();
    return server;
  }

  /** Vert.x 5.1.6 skips one letter of these names, so to the server there is no difference. */
  private static byte[] asVertxReadsIt(byte[] call) {
    return new String(call, StandardCharsets.ISO_8859_1)
        .replaceFirst("(?i)content-.ype:", "Content-Type:")
        .replaceFirst("(?i)content-.ength:", "Content-Length:")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Empty where the server closed the connection without a word. */
  private static String status(int port, byte[] call) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(call);
      byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
      return new String(line, StandardCharsets.US_ASCII).replaceFirst("^HTTP/1.1 ", "");
    } catch (SocketException reset) {
      return "";
    }
  }

  /**
   * What a call says, as Netty reads it: method, address, signed headers by their names in small
   * letters, with a blank for any white space, and the body. The version of HTTP is no part of it.
   */
  private static Optional<String> read(byte[] call) {
    EmbeddedChannel channel =
        new EmbeddedChannel(new HttpRequestDecoder(), new HttpObjectAggregator(1 << 20));
    channel.writeInbound(Unpooled.wrappedBuffer(call));
    Object read = channel.readInbound();
    if (!(read instanceof FullHttpRequest request) || request.decoderResult().isFailure()) {
      return Optional.empty();
    }
    String authorization = String.valueOf(request.headers().get("authorization"));
    Matcher signed = SIGNED.matcher(authorization);
    Stream<String> names =
        signed.find() ? Stream.of(signed.group(1).split(";", -1)) : Stream.empty();
    StringBuilder said = new StringBuilder();
    said.append(request.method()).append(' ').append(request.uri()).append('\n');
    Stream.concat(Stream.of("authorization"), names)
        .forEach(
            name -> said.append(name).append(blanks(request.headers().getAll(name))).append('\n'));
    said.append(request.content().toString(StandardCharsets.ISO_8859_1));
    channel.finishAndReleaseAll();
    return Optional.of(said.toString());
  }

  private static List<String> blanks(List<String> values) {
    return values.stream().map(value -> value.strip().replaceAll("\\s+", " ")).toList();
  }

  /** The bytes that the client sends; it gets no answer. */
  private static byte[] ofTheJavaSdk() throws Exception {
    try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<byte[]> sent = CompletableFuture.supplyAsync(() -> received(listening));
      try (CloudTrailClient client = client(listening.getLocalPort())) {
        assertThatThrownBy(
                () ->
                    client.putInsightSelectors(
                        it -> it.trailName("SampleTrail").insightSelectors(List.of())))
            .isInstanceOf(SdkException.class);
      }
      return sent.get();
    }
  }

  private static CloudTrailClient client(int port) {
    return CloudTrailClient.builder()
        .endpointOverride(URI.create("http://127.0.0.1:" + port))
        .region(Region.US_EAST_2)
        .overrideConfiguration(it -> it.retryStrategy(AwsRetryStrategy.doNotRetry()))
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY, SECRET)))
        .build();
  }

  private static byte[] received(ServerSocket listening) {
    try (Socket socket = listening.accept()) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      InputStream in = socket.getInputStream();
      while (read(all.toByteArray()).isEmpty()) {
        all.write(in.read());
      }
      return all.toByteArray();
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }
}
