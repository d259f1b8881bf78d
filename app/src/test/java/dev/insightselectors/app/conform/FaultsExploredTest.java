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
  /** Seconds for each fault. */
  private static final Duration EACH =
      Duration.ofSeconds(Integer.getInteger("explored.seconds", 60));

  @Test
  @EnabledIfSystemProperty(named = "explored.faults", matches = ".+")
  void catchesMostOfTheCatalogue() throws IOException {
    FaultRun.sayNothingOfBreakdowns();
    List<String> missed = new ArrayList<>();
    List<String> unnamed = new ArrayList<>();
    List<Fault> faults = chosen(System.getProperty("explored.faults", "all"));
    for (Fault fault : faults) {
      List<Finding> findings = explored(fault);
      if (findings.isEmpty()) {
        missed.add(fault.id());
        System.out.printf("missed: %s, of %s%n", fault.id(), fault.requirements());
      } else if (findings.stream().noneMatch(it -> names(it, fault))) {
        unnamed.add(fault.id());
        System.out.printf(
            "under others: %s, of %s, found as %s%n",
            fault.id(),
            fault.requirements(),
            findings.stream().flatMap(it -> it.requirements().stream()).distinct().toList());
      }
    }
    int all = faults.size();
    int caught = all - missed.size();
    String report =
        "%s of %s faults caught, %s of these under one of their requirements%nmissed: %s%nunder others: %s%n"
            .formatted(caught, all, caught - unnamed.size(), missed, unnamed);
    System.out.print(report);
    Files.writeString(Path.of("target", "faults-explored.txt"), report);
    assertThat(caught * 100).as(report).isGreaterThanOrEqualTo(all * 95);
  }

  private static List<Fault> chosen(String ids) {
    return ids.equals("all")
        ? Faults.all()
        : Faults.all().stream().filter(it -> List.of(ids.split(",")).contains(it.id())).toList();
  }

  private static List<Finding> explored(Fault fault) {
    try (Subject subject = subject(fault)) {
      Exploration exploration =
          Explorer.seeded(1).within(EACH).until(it -> names(it, fault)).explore(subject);
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
