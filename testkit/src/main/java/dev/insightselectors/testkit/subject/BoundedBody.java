package dev.insightselectors.testkit.subject;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** A body of no more than a few megabytes; whoever sends more is not listened to any further. */
final class BoundedBody implements BodySubscriber<byte[]> {
  private static final int MOST_BYTES = 8 * 1024 * 1024;

  private final BodySubscriber<byte[]> whole = BodySubscribers.ofByteArray();
  private @Nullable Subscription subscription;
  private int bytes;

  private BoundedBody() {}

  static BodyHandler<byte[]> handler() {
    return head -> new BoundedBody();
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return whole.getBody();
  }

  @Override
  public void onSubscribe(Subscription given) {
    subscription = given;
    whole.onSubscribe(given);
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    for (ByteBuffer part : parts) {
      bytes += part.remaining();
    }
    if (bytes <= MOST_BYTES) {
      whole.onNext(parts);
      return;
    }
    Subscription known = subscription;
    if (known != null) {
      known.cancel();
    }
    whole.onError(new IOException("an answer of more than " + MOST_BYTES + " bytes"));
  }

  @Override
  public void onError(Throwable failure) {
    whole.onError(failure);
  }

  @Override
  public void onComplete() {
    whole.onComplete();
  }
}
