package dev.insightselectors.app.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.app.ScriptRun;
import dev.insightselectors.faults.Fault;
import dev.insightselectors.faults.Faults;
import dev.insightselectors.testkit.replay.Replay;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.ScenarioEntry;
import dev.insightselectors.testkit.run.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a failure's script shows, run from nothing at a server that has the same defect. */
class ReplayTest {
  private static final FeatureSet FEATURES = FeatureSet.load();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "appends",
        "refusal-turns-off",
        "answered-trail-arn-cut",
        "wrong-error-trail-exists",
        "types-in-any-case",
        "bucket-denials-ignored"
      })
  void showsWhatTheReportTold(String fault) throws Exception {
    showsWhatWasTold(Faults.named(fault).orElseThrow(), 2);
  }

  @Test
  @EnabledIfSystemProperty(named = "replays", matches = "all")
  void showsWhatTheReportToldOfFiftyDefects() throws Exception {
    List<Fault> faults = new ArrayList<>(Faults.all());
    Collections.shuffle(faults, new Random(Long.getLong("replays.seed", 1)));
    for (Fault fault : faults.subList(0, 50)) {
      showsWhatWasTold(fault, 1);
    }
  }

  private void showsWhatWasTold(Fault fault, int scenarios)
      throws IOException, InterruptedException {
    FaultRun.sayNothingOfBreakdowns();
    try (ServedReference subject = new ServedReference(fault)) {
      Map<String, Replay> replays = failing(subject, fault, scenarios);
      assertThat(replays).as(fault.id()).isNotEmpty();
      for (Map.Entry<String, Replay> replay : replays.entrySet()) {
        Path script = folder.resolve("script.sh");
        Files.writeString(script, replay.getValue().curl().orElseThrow());
        ScriptRun run = ScriptRun.of(script, subject.info().endpoint());
        assertThat(run.answers())
            .as("%s of %s: %s", replay.getKey(), fault.id(), run.output())
            .isNotEmpty()
            .isEqualTo(run.inTheRun());
      }
    }
  }

  /** The first ones that show what the defect is about. */
  private static Map<String, Replay> failing(ServedReference subject, Fault fault, int most) {
    Map<String, Replay> replays = new LinkedHashMap<>();
    ConformanceRun.of(FEATURES)
        .scenariosAlone()
        .choosing(about(fault))
        .tellingWithReplays(
            (result, replay) -> {
              if (result.verdict() == Verdict.FAILED && replays.size() < most) {
                replay.get().ifPresent(it -> replays.put(result.id(), it));
              }
            })
        .against(subject);
    return replays;
  }

  private static Set<String> about(Fault fault) {
    return FEATURES.scenarios().stream()
        .filter(it -> it.requirements().stream().anyMatch(fault.requirements()::contains))
        .map(ScenarioEntry::id)
        .collect(Collectors.toSet());
  }
}
