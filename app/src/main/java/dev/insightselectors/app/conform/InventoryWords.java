package dev.insightselectors.app.conform;

import dev.insightselectors.adapters.http.page.Requirements;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.reports.spec.AwsPage;
import dev.insightselectors.testkit.spec.Inventory;
import java.util.Optional;

/** What the inventory says, which is read when somebody asks. */
public final class InventoryWords implements Requirements {

  @Override
  public Optional<Told> told(String id) {
    return Loaded.INVENTORY.row(id).map(row -> new Told(row.requires(), AwsPage.of(row)));
  }

  private static final class Loaded {
    static final Inventory INVENTORY = Inventory.load(Edition.newest());
  }
}
