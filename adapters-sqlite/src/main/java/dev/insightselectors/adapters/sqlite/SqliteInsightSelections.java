package dev.insightselectors.adapters.sqlite;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.port.Revision;

/** The Insights of a database, each in one row with its trail or store. */
record SqliteInsightSelections(Database database) implements InsightSelections {
  @Override
  public InsightSelection of(ResourceArn arn) {
    return database
        .read(session -> Resources.find(session, arn))
        .map(Row::selection)
        .orElse(InsightSelection.NONE);
  }

  @Override
  public boolean replace(ResourceArn arn, Revision judged, InsightSelection selection) {
    InsightSelection fitting = selection.fitting(arn);
    return database.write(session -> Resources.replace(session, arn, judged, fitting));
  }
}
