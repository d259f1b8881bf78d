package dev.insightselectors.neighbours.port;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Trails;

/**
 * The trails of a backend that is ours to write. To what {@link Trails} promises it adds:
 *
 * <ul>
 *   <li>A trail that was created is found until it is deleted; once a change was answered {@code
 *       true} every later look-up sees it.
 *   <li>The revision changes whenever the trail or its Insights selection changes, and never comes
 *       back, not even when a trail is deleted and created again.
 *   <li>A change judged on a revision that the trail has left changes nothing and answers {@code
 *       false}; of two changes judged on one revision, of the trail or of its selection, at most
 *       one is made.
 *   <li>A creation that {@link AccountTrails} do not admit under the limit of {@link Limits}, and a
 *       replacement that spreads a trail to all Regions where its name is taken in one, change
 *       nothing and answer {@code false}, as well when others are made at the same moment. Whoever
 *       lost to another trail finds it in the list.
 *   <li>Replacing a trail keeps its Insights selection; deleting it takes the selection with it,
 *       and a trail created again starts without one.
 *   <li>A list, followed page by page, holds every trail of the account that was there all the
 *       while exactly once. A page token that no page of the list had is an {@link
 *       IllegalArgumentException}, where the backend can tell.
 *   <li>What cannot be read or written is a {@link
 *       dev.insightselectors.core.port.BackendException}.
 * </ul>
 */
public interface TrailRegister extends Trails {

  /** The account's trails, whatever their home Region. */
  Page<Trail> ownedBy(AccountId account, PageRequest page);

  /**
   * Records a new trail, unless there is one with its ARN, its name is taken or no place is left.
   */
  boolean create(Trail trail);

  /** Puts the trail in the place of the one with its ARN. */
  boolean replace(Trail trail, Revision judged);

  boolean delete(TrailArn arn, Revision judged);
}
