package dev.insightselectors.testkit.spec;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A sentence, heading or table fact of a copy of the page.
 *
 * @param line the line of the copy that it stands in, from 1
 * @param section the page's section
 * @param about the parameter, error or example within the section
 * @param text its words, white space folded
 */
public record Sentence(int line, String section, Optional<String> about, String text) {
  private static final int DIGITS = 12;

  /** The first 12 hex digits of the SHA-256 of the words. */
  public String fingerprint() {
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }

  /** Where it stands, for a reader: {@code Errors, KmsException, line 181}. */
  public String place() {
    return section + about.map(part -> ", " + part).orElse("") + ", line " + line;
  }
}
