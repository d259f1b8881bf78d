package dev.insightselectors.testkit.replay;

import com.fasterxml.jackson.databind.JsonNode;
import dev.insightselectors.testkit.subject.CurlLine;
import dev.insightselectors.testkit.subject.Sent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What only the subject knows before it answers, and what the script calls it. */
final class Variables {
  private static final int SHORTEST = 8;

  /** From the longest to the shortest, so that no part of one is taken for another. */
  private final Map<String, String> expressions =
      new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(it -> it));

  /** What an answer is asked for, by the call that it answers. */
  private final Map<Sent, List<Wanted>> wanted = new LinkedHashMap<>();

  /**
   * @param nth which of the members of that name it is in the answer
   */
  record Wanted(String variable, String member, int nth, String seen) {}

  Variables(Story story) {
    if (!story.world().mark().isEmpty()) {
      expressions.put(story.world().mark(), "$MARK");
    }
    List<Sent> all = story.all();
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < all.size(); i++) {
      said.append(asked(all.get(i)));
      String later = later(all.subList(i + 1, all.size()));
      find(all.get(i), said.toString(), later);
    }
  }

  private static String later(List<Sent> sent) {
    StringBuilder text = new StringBuilder();
    sent.forEach(it -> text.append(asked(it)).append('\n'));
    return text.toString();
  }

  private static String asked(Sent sent) {
    return sent.message().path()
        + body(sent)
        + sent.message().caller().account()
        + sent.input().map(JsonNode::toString).orElse("");
  }

  static String body(Sent sent) {
    return new String(sent.message().body(), StandardCharsets.UTF_8);
  }

  private void find(Sent sent, String said, String later) {
    sent.reply().members().ifPresent(answer -> find(sent, answer, said, later));
  }

  private void find(Sent sent, JsonNode node, String said, String later) {
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String value = member.getValue().asText("");
      if (member.getValue().isContainerNode()) {
        find(sent, member.getValue(), said, later);
      } else if (isPlain(member.getKey()) && isNew(value, said, later)) {
        String variable = "V" + (expressions.size() + 1);
        expressions.put(value, "$" + variable);
        wanted
            .computeIfAbsent(sent, it -> new ArrayList<>())
            .add(new Wanted(variable, member.getKey(), nth(sent, member.getKey(), value), value));
        ofItsEnd(value, variable, said);
      }
    }
  }

  /** It comes to stand in a line for the shell, and is the subject's. */
  private static boolean isPlain(String member) {
    return member.matches("[A-Za-z0-9_-]+");
  }

  private boolean isNew(String value, String said, String later) {
    return value.length() >= SHORTEST
        && !expressions.containsKey(value)
        && !said.contains(value)
        && (later.contains(value) || later.contains(end(value)))
        && !said.contains(end(value));
  }

  /** Some speak of a thing by the last part of its ARN. */
  private void ofItsEnd(String value, String variable, String said) {
    String end = end(value);
    if (end.length() >= SHORTEST && !end.equals(value) && !said.contains(end)) {
      expressions.putIfAbsent(end, "${" + variable + "##*/}");
    }
  }

  private static String end(String value) {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /** Among the members of this name, in the order in which the answer has them. */
  private static int nth(Sent sent, String member, String value) {
    String answer = sent.reply().text();
    String name = "\"" + member + "\"";
    int nth = 1;
    int at = answer.indexOf(name);
    while (at >= 0
        && !answer
            .substring(at + name.length())
            .matches("(?s)\\s*:\\s*\"" + Pattern.quote(value) + "\".*")) {
      nth++;
      at = answer.indexOf(name, at + 1);
    }
    return nth;
  }

  List<Wanted> of(Sent sent) {
    return Optional.ofNullable(wanted.get(sent)).orElseGet(List::of);
  }

  /** A text as one word of a shell, in which variables stand for what they hold. */
  String quoted(String text) {
    String quoted = CurlLine.quoted(text);
    for (Map.Entry<String, String> it : expressions.entrySet()) {
      quoted = quoted.replace(it.getKey(), "'\"" + it.getValue() + "\"'");
    }
    return quoted;
  }
}
