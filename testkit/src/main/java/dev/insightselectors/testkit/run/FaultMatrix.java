package dev.insightselectors.testkit.run;

import java.util.List;

/** Which scenarios catch which deliberate defects. */
public record FaultMatrix(List<Row> rows) {
  public FaultMatrix {
    rows = List.copyOf(rows);
  }

  /**
   * One fault.
   *
   * @param fault its id
   * @param statement what is wrong with it
   * @param requirements the ids of the requirements that it breaks
   * @param caughtBy the ids of the scenarios that fail on it
   */
  public record Row(
      String fault, String statement, List<String> requirements, List<String> caughtBy) {
    public Row {
      requirements = List.copyOf(requirements);
      caughtBy = List.copyOf(caughtBy);
    }
  }
}
