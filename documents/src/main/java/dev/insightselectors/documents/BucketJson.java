package dev.insightselectors.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.Bucket;

/** The JSON of one bucket, as a world document holds it. */
public final class BucketJson {

  public ObjectNode write(Bucket entry) {
    return Forms.BUCKET.write(entry);
  }

  /** What the JSON says, or a {@link DocumentException} with places inside it. */
  public Bucket read(JsonNode json) {
    return Forms.BUCKET.read(json);
  }
}
