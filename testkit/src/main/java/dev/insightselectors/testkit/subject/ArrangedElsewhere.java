package dev.insightselectors.testkit.subject;

import java.util.List;
import java.util.Set;

/** Arranges scenarios in what stands behind the subject: behind a gateway, say. */
public final class ArrangedElsewhere implements Arranger {
  private final Arranger arranger;
  private final Subject behind;

  public ArrangedElsewhere(Arranger arranger, Subject behind) {
    this.arranger = arranger;
    this.behind = behind;
  }

  @Override
  public String name() {
    return arranger.name();
  }

  @Override
  public Set<Capability> capabilities() {
    return arranger.capabilities();
  }

  @Override
  public List<String> probed() {
    return arranger.probed();
  }

  @Override
  public Arranged arrange(Setting setting, Subject subject) {
    return arranger.arrange(setting, behind);
  }
}
