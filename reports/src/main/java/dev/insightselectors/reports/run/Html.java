package dev.insightselectors.reports.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Writes HTML in which no text and no attribute can become a tag, and every tag is closed. */
public final class Html {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]");

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> opened = new ArrayDeque<>();

  /** Opens an element; the attributes are names and values by turns. */
  public Html open(String tag, String... attributes) {
    start(tag, attributes);
    opened.push(tag);
    return this;
  }

  /** An element that is empty and has no end tag. */
  public Html single(String tag, String... attributes) {
    start(tag, attributes);
    return this;
  }

  /** An element that holds nothing but text. */
  public Html leaf(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  public Html text(String text) {
    out.append(escaped(text));
    return this;
  }

  /** Closes the element that was opened last. */
  public Html close() {
    out.append("</").append(opened.pop()).append('>');
    return this;
  }

  private void start(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = escaped(attributes[i + 1]).replace("\"", "&quot;");
      out.append(' ').append(attributes[i]).append("=\"").append(value).append('"');
    }
    out.append('>');
  }

  private static String escaped(String text) {
    String visible = CONTROL.matcher(text).replaceAll("\uFFFD");
    return visible.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  @Override
  public String toString() {
    if (!opened.isEmpty()) {
      throw new IllegalStateException("not closed: " + opened);
    }
    return out.toString();
  }
}
