package dev.insightselectors.testkit.spec;

import java.util.List;

/**
 * How a copy of the page differs from the page that the inventory was made from.
 *
 * <p>The old page is not kept, so a row is told by our words for it, and only what the copy says
 * now can be quoted. A sentence that was edited is one finding, and so is one that was inserted,
 * removed or moved.
 *
 * @param changed rows whose sentence now reads otherwise
 * @param moved rows whose sentence now stands elsewhere, its words unchanged
 * @param gone rows whose sentence is no longer there
 * @param unowned sentences that no row accounts for
 */
public record PageCheck(
    List<Placed> changed, List<Placed> moved, List<Requirement> gone, List<Sentence> unowned) {

  /** A row and the sentence that it now goes with. */
  public record Placed(Requirement row, Sentence sentence) {}

  public PageCheck {
    changed = List.copyOf(changed);
    moved = List.copyOf(moved);
    gone = List.copyOf(gone);
    unowned = List.copyOf(unowned);
  }

  public static PageCheck of(Inventory inventory, Page page) {
    return new Pairing(inventory.rows(), page.sentences()).result();
  }

  /** Whether the page is the one that the inventory was made from. */
  public boolean agrees() {
    return changed.isEmpty() && moved.isEmpty() && gone.isEmpty() && unowned.isEmpty();
  }
}
