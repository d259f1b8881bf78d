package dev.insightselectors.reports.spec;

import java.util.regex.Pattern;

/**
 * That a person has read a requirement with its scenarios, and found it right.
 *
 * @param id of the requirement
 * @param by who approved it
 * @param date the day, as in {@code 2026-11-22}
 * @param hash over what was read
 */
public record Review(String id, String by, String date, String hash) {
  private static final Pattern ID = Pattern.compile("PIS-[0-9]{3}");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{12}");

  /** Refuses, with {@link IllegalArgumentException}, what is not of these forms. */
  public Review {
    require(ID.matcher(id).matches(), id + " is no id of a requirement");
    require(!by.isBlank(), "nobody has approved " + id);
    require(DATE.matcher(date).matches(), date + " is no day");
    require(HASH.matcher(hash).matches(), hash + " is no hash of 12 hex digits");
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
