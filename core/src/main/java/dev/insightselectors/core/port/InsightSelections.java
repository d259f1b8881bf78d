package dev.insightselectors.core.port;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.ResourceArn;

/**
 * Which Insights are on.
 *
 * <ul>
 *   <li>A resource for which nothing was ever kept has {@link InsightSelection#NONE}.
 *   <li>A replacement is kept whole or not at all, and once {@code true} was answered every later
 *       look-up sees it.
 *   <li>A replacement judged on a revision that the resource has left keeps nothing and answers
 *       {@code false}; of two replacements judged on one revision at most one is kept.
 *   <li>A resource that is gone has no selection, and none can be kept for it.
 *   <li>A backend with rules of its own may refuse a replacement that ours let pass: it throws a
 *       {@link RefusedException}, and has kept nothing.
 * </ul>
 */
public interface InsightSelections {

  InsightSelection of(ResourceArn arn);

  /** Keeps the selection if the resource is still at the revision that was judged. */
  boolean replace(ResourceArn arn, Revision judged, InsightSelection selection);
}
