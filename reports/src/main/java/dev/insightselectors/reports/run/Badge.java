package dev.insightselectors.reports.run;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.testkit.run.RunReport;
import java.util.Locale;

/** A badge as the endpoint of shields.io wants it. */
final class Badge {
  private static final JsonMapper JSON = new JsonMapper();

  private Badge() {}

  static String text(RunReport run) {
    ObjectNode badge = JSON.createObjectNode();
    badge.put("schemaVersion", 1);
    badge.put("label", run.requirementSet());
    badge.put("message", message(run));
    badge.put("color", color(run));
    return badge.toPrettyString() + "\n";
  }

  private static String message(RunReport run) {
    String message = Headline.word(run).toLowerCase(Locale.ROOT) + " " + Headline.fraction(run);
    int notRun = Counts.notRun(run);
    int later = run.beyondSet().size();
    return message
        + (notRun == 0 ? "" : ", " + notRun + " not run")
        + (later == 0 ? "" : ", " + later + " added later");
  }

  private static String color(RunReport run) {
    return switch (run.conclusion()) {
      case CONFORMS -> "brightgreen";
      case PARTIAL -> "yellow";
      case DOES_NOT_CONFORM -> "red";
      case COULD_NOT_RUN -> "lightgrey";
    };
  }
}
