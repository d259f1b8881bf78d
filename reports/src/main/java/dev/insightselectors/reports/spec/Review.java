package dev.insightselectors.reports.spec;

import dev.insightselectors.reports.page.Sha256;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * That a person has read a row or an interpretation with its scenarios, and found it right; or,
 * with an objection or a comment, what the person has to say of it, or of a scenario.
 *
 * @param id of what was read: {@code PIS-011}, {@code C3}, {@code trail-name-length/two-characters}
 * @param by who read it
 * @param date the day, as in {@code 2026-11-22}
 * @param hash over what was read
 * @param objection why it is not right
 * @param comment what else there is to say
 * @param answer by which the objection or comment is no longer open
 */
public record Review(
    String id,
    String by,
    String date,
    String hash,
    Optional<String> objection,
    Optional<String> comment,
    Optional<Answer> answer) {
  private static final Pattern APPROVABLE = Pattern.compile("PIS-[0-9]{3}|C[1-9][0-9]*");
  private static final Pattern SCENARIO = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)?");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{12}");
  private static final int NAME = 6;

  /** Refuses, with {@link IllegalArgumentException}, what is not of these forms. */
  public Review {
    require(
        isNamedWell(id, isANote(objection, comment)),
        id + " is not a requirement or an interpretation; a scenario is approved with its rows");
    require(!by.isBlank(), "nobody is named who has read " + id);
    require(DATE.matcher(date).matches(), "the date is a day like 2026-11-22, and not " + date);
    require(HASH.matcher(hash).matches(), "the hash is 12 hex digits, and not " + hash);
    require(
        objection.isEmpty() || comment.isEmpty(), "a note is an objection or a comment, not both");
    require(
        Stream.of(objection, comment).flatMap(Optional::stream).noneMatch(String::isBlank),
        "an objection or a comment says why");
    require(answer.isEmpty() || isANote(objection, comment), "an approval needs no answer");
  }

  /** An approval. */
  public Review(String id, String by, String date, String hash) {
    this(id, by, date, hash, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * What was said to a note, or that it is withdrawn.
   *
   * @param date the day, as in {@code 2026-11-22}
   */
  public record Answer(String by, String date, String why) {
    /** Refuses, with {@link IllegalArgumentException}, what is not of these forms. */
    public Answer {
      require(!by.isBlank(), "nobody is named who has answered");
      require(DATE.matcher(date).matches(), "the date is a day like 2026-11-22, and not " + date);
      require(!why.isBlank(), "an answer says why");
    }
  }

  boolean isApproval() {
    return !isANote(objection, comment);
  }

  /** Whether it is an objection or a comment that nobody has answered yet. */
  boolean isOpen() {
    return !isApproval() && answer.isEmpty();
  }

  /** What an objection or a comment says. */
  String words() {
    return objection.or(() -> comment).orElse("");
  }

  /** By which an objection or a comment is answered; the same wherever the file is merged. */
  public String name() {
    String text = String.join("\n", id, by, date, words());
    return HexFormat.of().formatHex(Sha256.of(text)).substring(0, NAME);
  }

  Review answered(Answer how) {
    return new Review(id, by, date, hash, objection, comment, Optional.of(how));
  }

  private static boolean isANote(Optional<String> objection, Optional<String> comment) {
    return objection.isPresent() || comment.isPresent();
  }

  /** A scenario is approved with its row, so a note alone can be about one. */
  private static boolean isNamedWell(String id, boolean note) {
    return APPROVABLE.matcher(id).matches() || (note && SCENARIO.matcher(id).matches());
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
