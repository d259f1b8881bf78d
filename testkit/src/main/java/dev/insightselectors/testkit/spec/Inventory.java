package dev.insightselectors.testkit.spec;

import dev.insightselectors.core.rule.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Every sentence and table fact of the page, one row each, in reading order.
 *
 * <p>An inventory that contradicts itself cannot be made: {@link IllegalArgumentException} names
 * the row and what is wrong with it.
 */
public record Inventory(List<Requirement> rows) {
  private static final String FILE = "/inventory.yaml";

  public Inventory {
    rows = List.copyOf(rows);
    InventoryRules.check(rows);
  }

  /** The inventory of the pinned page. */
  public static Inventory load() {
    return load(Edition.PINNED);
  }

  /** The inventory of an edition, with the rows of those on which it stands. */
  public static Inventory load(Edition edition) {
    return new Inventory(
        EditionFolders.upTo(edition).stream()
            .flatMap(folder -> Bundled.read(folder + FILE, InventoryYaml::rows).stream())
            .toList());
  }

  /** The inventory written in YAML: a list of rows, each with the members of a requirement. */
  public static Inventory read(InputStream yaml) throws IOException {
    return new Inventory(InventoryYaml.rows(yaml));
  }

  /** The row with this id. */
  public Optional<Requirement> row(String id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }
}
