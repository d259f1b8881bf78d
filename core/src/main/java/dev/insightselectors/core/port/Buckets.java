package dev.insightselectors.core.port;

import dev.insightselectors.core.model.Bucket;
import java.util.Optional;

/**
 * Which S3 buckets exist, and their policies.
 *
 * <ul>
 *   <li>A bucket is found by its name, whoever owns it.
 *   <li>A bucket without a policy is found with an empty one.
 *   <li>A look-up that cannot be made throws; it never says that there is no such bucket.
 * </ul>
 */
public interface Buckets {

  Optional<Bucket> find(String name);
}
