package dev.insightselectors.app.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.faults.Fault;
import dev.insightselectors.faults.Faults;
import dev.insightselectors.testkit.explore.Exploration;
import dev.insightselectors.testkit.explore.Explorer;
import dev.insightselectors.testkit.explore.Finding;
import dev.insightselectors.testkit.subject.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Which deliberate defects exploration alone catches: asked for by name, as it takes long. */
class FaultsExploredTest {
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  @Test
  @EnabledIfSystemProperty(named = "explored.faults", matches = "all")
  void catchesMostOfTheCatalogueWithinAMinuteEach() throws IOException {
    FaultRun.sayNothingOfBreakdowns();
    List<String> missed = new ArrayList<>();
    List<String> unnamed = new ArrayList<>();
    for (Fault fault : Faults.all()) {
      List<Finding> findings = explored(fault);
      if (findings.isEmpty()) {
        missed.add(fault.id());
      } else if (findings.stream().noneMatch(it -> names(it, fault))) {
        unnamed.add(fault.id());
      }
    }
    int all = Faults.all().size();
    int caught = all - missed.size();
    String report =
        "%s of %s faults caught, %s of these under one of their requirements%nmissed: %s%nunder others: %s%n"
            .formatted(caught, all, caught - unnamed.size(), missed, unnamed);
    System.out.print(report);
    Files.writeString(Path.of("target", "faults-explored.txt"), report);
    assertThat(caught * 100).as(report).isGreaterThanOrEqualTo(all * 95);
  }

  private static List<Finding> explored(Fault fault) {
    try (Subject subject = subject(fault)) {
      Exploration exploration =
          Explorer.seeded(1).within(A_MINUTE).until(it -> names(it, fault)).explore(subject);
      return exploration.findings();
    }
  }

  private static boolean names(Finding finding, Fault fault) {
    return fault.requirements().stream().anyMatch(finding.requirements()::contains);
  }

  private static Subject subject(Fault fault) {
    return fault.onTheWire().isPresent()
        ? new ServedReference(fault)
        : new EmbeddedReference(fault);
  }
}
