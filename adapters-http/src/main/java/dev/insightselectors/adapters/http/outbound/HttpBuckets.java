package dev.insightselectors.adapters.http.outbound;

import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.port.Buckets;
import dev.insightselectors.documents.BucketJson;
import java.util.Optional;

/** The buckets that a registry knows. */
final class HttpBuckets implements Buckets {
  private final RegistryClient client;

  HttpBuckets(RegistryClient client) {
    this.client = client;
  }

  @Override
  public Optional<Bucket> find(String name) {
    return client.ask(
        Question.get("/bucket").asking("name", name),
        reply -> reply.document().map(new BucketJson()::read));
  }
}
