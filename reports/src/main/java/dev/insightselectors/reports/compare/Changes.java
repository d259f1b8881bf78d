package dev.insightselectors.reports.compare;

import dev.insightselectors.reports.run.Reason;
import dev.insightselectors.reports.run.StoredReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What has changed for an implementation since a run before, among the scenarios that count.
 *
 * @param label what the implementation is called
 * @param before when the run before began
 * @param changed in the order of the run, what has left the set behind it
 */
public record Changes(String label, Instant before, List<Changed> changed) {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  public Changes {
    changed = List.copyOf(changed);
  }

  /**
   * One scenario.
   *
   * @param result of the run now, or of the run before where there is none now
   * @param isThere whether it counts in the run now
   */
  public record Changed(Change change, ScenarioResult result, boolean isThere) {

    /** Why it is not right now; empty where it is. */
    public String reason() {
      if (!isThere) {
        return "not in the run, or not in its set";
      }
      return result.verdict() == Verdict.PASSED ? "" : Words.cut(Reason.of(result));
    }
  }

  public static Changes of(String label, StoredReport before, StoredReport now) {
    Implementation then = Implementation.of(label, before);
    Implementation here = Implementation.of(label, now);
    Set<String> ids = new LinkedHashSet<>();
    now.run().scenarios().forEach(it -> ids.add(it.id()));
    before.run().scenarios().forEach(it -> ids.add(it.id()));
    return new Changes(
        label,
        before.run().startedAt(),
        ids.stream().flatMap(id -> changed(then.result(id), here.result(id)).stream()).toList());
  }

  private static Optional<Changed> changed(
      Optional<ScenarioResult> before, Optional<ScenarioResult> now) {
    return Change.between(Judgement.of(before), Judgement.of(now))
        .map(it -> new Changed(it, now.or(() -> before).orElseThrow(), now.isPresent()));
  }

  public List<Changed> of(Change change) {
    return changed.stream().filter(it -> it.change() == change).toList();
  }

  /** In one sentence, for people. */
  public String sentence() {
    String since = "%s since %s UTC: ".formatted(label, MINUTE.format(before));
    return since
        + (changed.isEmpty()
            ? "nothing has changed."
            : Arrays.stream(Change.values())
                .map(it -> of(it).size() + " " + it.words())
                .collect(Collectors.joining(", ", "", ".")));
  }

  /** What a run is called beside one that came later. */
  public static String named(String label, Instant startedAt) {
    return "%s of %s".formatted(label, MINUTE.format(startedAt));
  }
}
