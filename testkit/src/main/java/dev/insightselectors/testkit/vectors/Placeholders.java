package dev.insightselectors.testkit.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.TrailArn;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands in a vector for what the subject names: {@code <<AuditTrail|arn>>}, {@code
 * <<AuditTrail|name>>} (of a store: its ID), each also {@code |tail} (without its first letter),
 * {@code |head} (without its last) and {@code |swap} (with capitals exchanged); {@code
 * <<account|123456789012>>}; {@code <<repeat|30720000|a>>} for what is long.
 */
final class Placeholders {
  private static final Pattern LONG = Pattern.compile("(.)\\1{999,}");

  private final Map<String, String> written = new HashMap<>();

  Placeholders(Map<String, ResourceArn> made, Map<AccountId, AccountId> players) {
    made.forEach(this::add);
    players.forEach(
        (spokenOf, player) -> written.put(player.value(), "<<account|" + spokenOf + ">>"));
  }

  /** A text that stands for something else. */
  Placeholders and(String text, String placeholder) {
    written.put(text, placeholder);
    return this;
  }

  Placeholders and(Map<String, String> texts) {
    written.putAll(texts);
    return this;
  }

  private void add(String name, ResourceArn arn) {
    String last =
        arn instanceof TrailArn trail ? trail.name().value() : ((EventDataStoreArn) arn).id();
    addAlmost(name + "|name", last);
    addAlmost(name + "|arn", arn.toString());
  }

  private void addAlmost(String what, String text) {
    written.put(text, "<<" + what + ">>");
    written.put(text.substring(1), "<<" + what + "|tail>>");
    written.put(text.substring(0, text.length() - 1), "<<" + what + "|head>>");
    written.put(exchanged(text), "<<" + what + "|swap>>");
  }

  private static String exchanged(String text) {
    return text.chars()
        .map(
            it -> Character.isUpperCase(it) ? Character.toLowerCase(it) : Character.toUpperCase(it))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The same with placeholders, in every text of it. */
  JsonNode in(JsonNode node) {
    if (node.isTextual()) {
      return TextNode.valueOf(in(node.asText()));
    }
    if (node instanceof ArrayNode array) {
      ArrayNode all = array.arrayNode();
      array.forEach(it -> all.add(in(it)));
      return all;
    }
    if (node instanceof ObjectNode object) {
      ObjectNode all = object.objectNode();
      object.properties().forEach(it -> all.set(it.getKey(), in(it.getValue())));
      return all;
    }
    return node;
  }

  private String in(String text) {
    if (text.contains("<<")) {
      throw new IllegalArgumentException("what stands for a placeholder is written out: " + text);
    }
    String named =
        known().matcher(text).replaceAll(it -> Matcher.quoteReplacement(placeholder(it.group())));
    return LONG.matcher(named)
        .replaceAll(
            it ->
                Matcher.quoteReplacement(
                    "<<repeat|%s|%s>>".formatted(it.group().length(), it.group(1))));
  }

  /** The longest first, so that no part of a name is taken for another. */
  private Pattern known() {
    return Pattern.compile(
        written.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));
  }

  private String placeholder(String text) {
    return Objects.requireNonNull(written.get(text));
  }
}
