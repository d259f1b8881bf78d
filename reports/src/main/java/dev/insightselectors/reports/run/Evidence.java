package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.Exchange;
import dev.insightselectors.testkit.run.ScenarioResult;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was sent and received, as far as the page has room for it.
 *
 * @param curl the lines that send it again; empty where none would help
 * @param fits whether there is room for these lines: half a command is not to be copied
 * @param more how many exchanges are only in report.json
 */
record Evidence(String curl, boolean fits, List<Exchange> exchanges, int more) {
  private static final int MOST = 20;

  static Evidence of(ScenarioResult scenario, EvidenceBudget.Room room) {
    String curl = scenario.verdict().failsTheRun() ? curl(scenario) : "";
    boolean fits = room.has(curl.length());
    if (fits) {
      room.fitting(curl);
    }
    List<Exchange> all = scenario.exchanges();
    return new Evidence(
        curl,
        fits,
        all.stream().limit(MOST).map(exchange -> fitting(exchange, room)).toList(),
        Math.max(0, all.size() - MOST));
  }

  private static Exchange fitting(Exchange exchange, EvidenceBudget.Room room) {
    return new Exchange(
        Texts.shortened(exchange.summary()),
        room.fitting(exchange.request()),
        exchange.status(),
        room.fitting(exchange.response()),
        "");
  }

  private static String curl(ScenarioResult scenario) {
    return scenario.exchanges().stream()
        .map(Exchange::curl)
        .filter(curl -> !curl.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }
}
