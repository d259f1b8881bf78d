package dev.insightselectors.testkit.subject;

import dev.insightselectors.testkit.run.SubjectInfo;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;

/** An implementation behind a URL. How its Givens are arranged is the arranger's business. */
public final class HttpSubject implements Subject {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final URI endpoint;
  private final Arranger arranger;
  private final Pace pace;
  private final HttpClient client;

  public HttpSubject(URI endpoint, Arranger arranger) {
    this(endpoint, arranger, Pace.UNLIMITED);
  }

  public HttpSubject(URI endpoint, Arranger arranger, Pace pace) {
    this.pace = pace;
    this.endpoint = endpoint;
    this.arranger = arranger;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
  }

  /** Nothing can be arranged: for a first look at what is there. */
  public static HttpSubject bare(URI endpoint, Pace pace) {
    return new HttpSubject(endpoint, new ControlArranger(), pace);
  }

  @Override
  public SubjectInfo info() {
    return new SubjectInfo(endpoint.getAuthority(), endpoint.toString(), arranger.name());
  }

  @Override
  public Set<Capability> capabilities() {
    return arranger.capabilities();
  }

  @Override
  public Arranged arrange(Setting setting) {
    return arranger.arrange(setting, this);
  }

  @Override
  public Reply call(ApiCall call) {
    return send(RawMessage.of(call));
  }

  @Override
  public Reply send(RawMessage message) {
    pace.await();
    try {
      HttpResponse<byte[]> response = client.send(request(message), BodyHandlers.ofByteArray());
      return new Reply(response.statusCode(), response.headers().map(), response.body());
    } catch (ConnectException refused) {
      throw new UnreachableException("Nothing answers at " + endpoint, refused);
    } catch (IOException broken) {
      throw new NoAnswerException(message.summary() + " was not answered: " + broken, broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new UnreachableException("Interrupted while waiting for " + endpoint, interrupted);
    }
  }

  private HttpRequest request(RawMessage message) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(endpoint.resolve(message.path()))
            .timeout(PATIENCE)
            .method(message.method(), BodyPublishers.ofByteArray(message.body()))
            .header("Authorization", message.authorization());
    message.headers().forEach(request::header);
    return request.build();
  }
}
