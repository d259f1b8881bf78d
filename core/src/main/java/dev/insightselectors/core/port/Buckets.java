package dev.insightselectors.core.port;

import dev.insightselectors.core.model.Bucket;
import java.util.Optional;

/**
 * Which S3 buckets exist, and their policies (PIS-087, PIS-130).
 *
 * <ul>
 *   <li>A bucket is found by its name, whoever owns it.
 *   <li>A bucket without a policy is found with an empty one.
 *   <li>A look-up that cannot be made is a {@link BackendException}.
 * </ul>
 */
public interface Buckets {

  Optional<Bucket> find(String name);
}
