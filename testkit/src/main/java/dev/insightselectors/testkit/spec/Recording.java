package dev.insightselectors.testkit.spec;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/**
 * Something that is known of real AWS. None of it was found out by this project.
 *
 * @param id {@code R4}, never reused
 * @param fact what is known, in our words
 * @param source where it stands
 * @param date of the answer or publication, else of the day it was noted: {@code 2026-11}
 */
public record Recording(String id, String fact, Grade grade, String source, String date) {

  /** How firm it is, the firmest first. */
  public enum Grade {
    /** An answer of real AWS is printed in public. */
    RECORDED,
    /** A bug report or an acceptance test of others tells it. */
    REPORTED,
    /** AWS says so, but not on the page. */
    DOCUMENTED;

    @JsonCreator
    static Grade of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** In lower case, for a reader. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
