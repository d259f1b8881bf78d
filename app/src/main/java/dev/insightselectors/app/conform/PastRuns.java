package dev.insightselectors.app.conform;

import dev.insightselectors.app.serve.CannotRunException;
import dev.insightselectors.reports.compare.Changes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The reports that a command line names, each with the run before where that is kept.
 *
 * @param befores in the order of the reports
 */
record PastRuns(ReportFiles named, Optional<History> history, List<Optional<ReportFile>> befores) {
  PastRuns {
    befores = List.copyOf(befores);
  }

  static PastRuns of(ReportFiles named, Optional<Path> folder) throws IOException {
    if (folder.isEmpty() && named.all().size() == 1) {
      throw new CannotRunException(
          "compare",
          "one report alone is compared with the run before it, and no history is named",
          "Name the folder of the runs before by --history DIR, or another report.");
    }
    Optional<History> history = folder.map(History::new);
    List<Optional<ReportFile>> befores = new ArrayList<>();
    for (ReportFile it : named.all()) {
      befores.add(history.isPresent() ? history.get().before(it) : Optional.empty());
    }
    return new PastRuns(named, history, befores);
  }

  void keep() throws IOException {
    if (history.isPresent()) {
      for (ReportFile it : named.all()) {
        history.get().keep(it);
      }
    }
  }

  /** One alone goes beside its run before. */
  ReportFiles sideBySide() {
    return named.all().size() > 1 ? named : new ReportFiles(withBefore(0).toList());
  }

  private Stream<ReportFile> withBefore(int report) {
    Optional<ReportFile> before =
        befores
            .get(report)
            .map(it -> it.named(Changes.named(it.name(), it.report().run().startedAt())));
    return Stream.concat(before.stream(), Stream.of(named.all().get(report)));
  }

  List<Changes> changes() {
    List<Changes> changes = new ArrayList<>();
    for (int i = 0; i < befores.size(); i++) {
      ReportFile now = named.all().get(i);
      befores
          .get(i)
          .map(before -> Changes.of(now.name(), before.report(), now.report()))
          .ifPresent(changes::add);
    }
    return changes;
  }

  /** What the console says of each, in its order; nothing where no history is kept. */
  List<String> notes() {
    if (history.isEmpty()) {
      return List.of();
    }
    List<String> notes = new ArrayList<>(changes().stream().map(Changes::sentence).toList());
    for (int i = 0; i < befores.size(); i++) {
      if (befores.get(i).isEmpty()) {
        notes.add("%s: the first run that is kept.".formatted(named.all().get(i).name()));
      }
    }
    return notes;
  }
}
