package dev.insightselectors.reports.run;

import dev.insightselectors.reports.run.EvidenceBudget.Evidence;
import dev.insightselectors.testkit.run.Exchange;
import java.util.List;

/** What was sent and received, in order, behind a line that opens. */
final class HtmlExchanges {
  private static final int MOST = 20;

  private final Html html;
  private final Evidence evidence;

  HtmlExchanges(Html html, Evidence evidence) {
    this.html = html;
    this.evidence = evidence;
  }

  void write(List<Exchange> exchanges) {
    if (exchanges.isEmpty()) {
      return;
    }
    html.open("details", "class", "exchanges");
    html.leaf("summary", "Sent and received (" + exchanges.size() + ")");
    exchanges.stream().limit(MOST).forEach(this::exchange);
    if (exchanges.size() > MOST) {
      html.leaf("p", exchanges.size() - MOST + " more in report.json", "class", "note");
    }
    html.close();
  }

  private void exchange(Exchange exchange) {
    String status = exchange.status() == 0 ? "" : " → " + exchange.status();
    html.open("div", "class", "exchange");
    html.leaf("h5", Texts.shortened(exchange.summary()) + status).open("div", "class", "pair");
    html.leaf("pre", evidence.fitting(exchange.request()));
    html.leaf("pre", evidence.fitting(exchange.response()));
    html.close().close();
  }
}
