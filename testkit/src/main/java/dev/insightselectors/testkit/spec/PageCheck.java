package dev.insightselectors.testkit.spec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a copy of the page differs from the page that the inventory was made from.
 *
 * <p>The old page is not kept, so a row is told by our words for it, and only what the copy says
 * now can be quoted. A sentence that was edited is one finding, and so is one that was inserted,
 * removed or moved.
 *
 * @param same rows whose sentence still stands as it did
 * @param changed rows whose sentence now reads otherwise
 * @param moved rows whose sentence now stands elsewhere, its words unchanged
 * @param gone rows whose sentence is no longer there
 * @param unowned sentences that no row accounts for
 */
public record PageCheck(
    List<Placed> same,
    List<Placed> changed,
    List<Placed> moved,
    List<Requirement> gone,
    List<Sentence> unowned) {

  /** A row and the sentence that it now goes with. */
  public record Placed(Requirement row, Sentence sentence) {}

  public PageCheck {
    same = List.copyOf(same);
    changed = List.copyOf(changed);
    moved = List.copyOf(moved);
    gone = List.copyOf(gone);
    unowned = List.copyOf(unowned);
  }

  public static PageCheck of(Inventory inventory, Page page) {
    return new Pairing(inventory.rows(), page.sentences()).result();
  }

  /** The sentence that the row now goes with; none where it is gone. */
  public Optional<Sentence> sentenceOf(Requirement row) {
    return Stream.of(same, changed, moved)
        .flatMap(List::stream)
        .filter(it -> it.row().equals(row))
        .map(Placed::sentence)
        .findFirst();
  }

  /** Whether the page is the one that the inventory was made from. */
  public boolean agrees() {
    return changed.isEmpty() && moved.isEmpty() && gone.isEmpty() && unowned.isEmpty();
  }
}
