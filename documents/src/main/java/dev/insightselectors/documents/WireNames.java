package dev.insightselectors.documents;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import java.util.Map;

/** A member's wire name is its Java name with a capital letter, but for these. */
public final class WireNames extends NamingBase {
  private static final long serialVersionUID = 1;
  private static final UpperCamelCaseStrategy USUALLY = new UpperCamelCaseStrategy();
  private static final Map<String, String> SPECIAL =
      Map.of(
          "trailArn", "TrailARN",
          "snsTopicArn", "SnsTopicARN",
          "trailList", "trailList",
          "trailNameList", "trailNameList",
          "includeShadowTrails", "includeShadowTrails",
          "equalTo", "Equals",
          "notEqualTo", "NotEquals");

  @Override
  public String translate(String javaName) {
    String special = SPECIAL.get(javaName);
    return special == null ? USUALLY.translate(javaName) : special;
  }
}
