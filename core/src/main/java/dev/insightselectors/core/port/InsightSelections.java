package dev.insightselectors.core.port;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.ResourceArn;

/**
 * Which Insights are on (PIS-003, PIS-004).
 *
 * <ul>
 *   <li>A resource for which nothing was ever kept, and one that is not there, has {@link
 *       InsightSelection#NONE}.
 *   <li>A replacement is kept whole or not at all, and once {@code true} was answered every later
 *       look-up sees it.
 *   <li>A type is told with the categories of events that were given for it, and without any where
 *       none were.
 *   <li>A replacement judged on a revision that the trail or event data store had left before keeps
 *       nothing and answers {@code false}.
 *   <li>For a resource that is not there nothing can be kept: {@code false}.
 *   <li>A trail has no destination: one given for a trail is an {@link IllegalArgumentException}.
 *   <li>A backend with rules of its own may refuse a replacement that ours let pass: it throws a
 *       {@link RefusedException}, and has kept nothing.
 *   <li>What cannot be looked up or kept is a {@link BackendException}; after that a replacement
 *       may have been kept or not.
 * </ul>
 *
 * <p>A backend that others write to, as the one of {@code neighbours} is, promises more: see its
 * registers.
 */
public interface InsightSelections {

  InsightSelection of(ResourceArn arn);

  /** Keeps the selection if the resource is still at the revision that was judged. */
  boolean replace(ResourceArn arn, Revision judged, InsightSelection selection);
}
