package dev.insightselectors.testkit.run;

import dev.insightselectors.testkit.set.VerdictContent;
import io.cucumber.messages.types.PickleDocString;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepArgument;
import io.cucumber.messages.types.PickleTable;
import io.cucumber.messages.types.PickleTableCell;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads what decides the verdict of a scenario. */
final class VerdictContentReader {
  private static final String NEEDS = "@needs-";

  private VerdictContentReader() {}

  static VerdictContent of(Collection<String> tags, List<PickleStep> steps) {
    return new VerdictContent(
        tags.stream().filter(tag -> tag.startsWith(NEEDS)).toList(),
        steps.stream().map(VerdictContentReader::step).toList());
  }

  static VerdictContent.Step step(PickleStep step) {
    Optional<PickleStepArgument> argument = step.getArgument();
    return new VerdictContent.Step(
        step.getText(),
        argument
            .flatMap(PickleStepArgument::getDataTable)
            .map(VerdictContentReader::rows)
            .orElse(List.of()),
        argument
            .flatMap(PickleStepArgument::getDocString)
            .map(PickleDocString::getContent)
            .orElse(""));
  }

  private static List<List<String>> rows(PickleTable table) {
    return table.getRows().stream()
        .map(row -> row.getCells().stream().map(PickleTableCell::getValue).toList())
        .toList();
  }
}
