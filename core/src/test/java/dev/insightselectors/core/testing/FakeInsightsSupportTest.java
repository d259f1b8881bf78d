package dev.insightselectors.core.testing;

import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.port.InsightsSupport;
import dev.insightselectors.core.port.InsightsSupportContract;

class FakeInsightsSupportTest extends InsightsSupportContract {
  @Override
  protected InsightsSupport insightsSupport() {
    return new FakeWorld().offersNoInsightsIn(withholding()).ports().insightsSupport();
  }

  @Override
  protected Region offering() {
    return Samples.REGION;
  }

  @Override
  protected Region withholding() {
    return Samples.OTHER_REGION;
  }
}
