package dev.insightselectors.core.operation;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.port.Revision;

/** Selections under which something happens just before each of the first few replacements. */
final class Interference implements InsightSelections {
  private final InsightSelections selections;
  private final Runnable happening;
  private int remaining;
  private int replacements;

  private Interference(InsightSelections selections, int times, Runnable happening) {
    this.selections = selections;
    this.remaining = times;
    this.happening = happening;
  }

  static Interference in(Ports ports, int times, Runnable happening) {
    return new Interference(ports.insightSelections(), times, happening);
  }

  Ports among(Ports ports) {
    return ports.with(ports.trails(), ports.eventDataStores(), this);
  }

  /** How often a replacement was tried. */
  int replacements() {
    return replacements;
  }

  @Override
  public InsightSelection of(ResourceArn arn) {
    return selections.of(arn);
  }

  @Override
  public boolean replace(ResourceArn arn, Revision judged, InsightSelection selection) {
    replacements++;
    if (remaining > 0) {
      remaining--;
      happening.run();
    }
    return selections.replace(arn, judged, selection);
  }
}
