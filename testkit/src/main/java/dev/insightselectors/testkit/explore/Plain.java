package dev.insightselectors.testkit.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that say nothing of their own. */
final class Plain {
  private static final Pattern OF = Pattern.compile("\\{(?:name|ARN|ID suffix) of ([^}]+)}");

  private Plain() {}

  /** What a member can be replaced with that the reader need not think about. */
  static List<Value> values(String member, Walk walk) {
    List<Value> plain = new ArrayList<>();
    if (member.equals(SentMembers.SELECTORS)) {
      plain.add(
          Value.of(
              "[{\"InsightType\": \"ApiCallRateInsight\"}]",
              "PIS-005",
              "PIS-041",
              "PIS-039",
              "PIS-040",
              "PIS-045",
              "PIS-017"));
      plain.add(Value.of("[]", "PIS-004", "PIS-147", "PIS-154"));
      plain.add(Value.of("[{\"InsightType\": \"ApiErrorRateInsight\"}]", "PIS-005"));
      return plain;
    }
    Value given = walk.last().members().get(member);
    Matcher of = OF.matcher(given == null ? "" : given.text());
    if (of.find()) {
      plain.add(
          member.equals(SentMembers.TRAIL)
              ? Value.of("{name of " + of.group(1) + "}", "PIS-048", "PIS-047")
              : Catalogue.ofStore(member, "ARN", of.group(1)));
    }
    return plain;
  }
}
