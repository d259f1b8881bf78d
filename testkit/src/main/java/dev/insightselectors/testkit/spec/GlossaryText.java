package dev.insightselectors.testkit.spec;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What the steps of the scenarios mean, and the world that they begin in.
 *
 * @param markdown without its title and opening, headings from the second level on
 */
public record GlossaryText(String markdown) {
  private static final String RESOURCE = "/dev/insightselectors/features/GLOSSARY.md";

  /** The one that comes with the features. */
  public static GlossaryText load() {
    String whole = Bundled.read(RESOURCE, in -> new String(in.readAllBytes(), UTF_8));
    return new GlossaryText(whole.substring(whole.indexOf("## ")));
  }
}
