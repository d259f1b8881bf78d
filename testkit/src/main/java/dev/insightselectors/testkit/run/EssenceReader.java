package dev.insightselectors.testkit.run;

import dev.insightselectors.testkit.set.Essence;
import io.cucumber.messages.types.PickleDocString;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepArgument;
import io.cucumber.messages.types.PickleTable;
import io.cucumber.messages.types.PickleTableCell;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads what decides the verdict of a scenario. */
final class EssenceReader {
  private static final String NEEDS = "@needs-";

  private EssenceReader() {}

  static Essence of(Collection<String> tags, List<PickleStep> steps) {
    return new Essence(
        tags.stream().filter(tag -> tag.startsWith(NEEDS)).toList(),
        steps.stream().map(EssenceReader::step).toList());
  }

  private static Essence.Step step(PickleStep step) {
    Optional<PickleStepArgument> argument = step.getArgument();
    return new Essence.Step(
        step.getText(),
        argument
            .flatMap(PickleStepArgument::getDataTable)
            .map(EssenceReader::rows)
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
