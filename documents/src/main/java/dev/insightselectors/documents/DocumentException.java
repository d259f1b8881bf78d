package dev.insightselectors.documents;

import java.util.List;
import java.util.stream.Collectors;

/** A document that does not say what it should; the message names the first few problems. */
public final class DocumentException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;
  private static final int SHOWN = 5;

  private final transient List<Problem> problems;

  public DocumentException(List<Problem> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  DocumentException(String place, String reason) {
    this(List.of(new Problem(place, reason)));
  }

  public List<Problem> problems() {
    return problems;
  }

  DocumentException under(String holder) {
    return new DocumentException(problems.stream().map(it -> it.under(holder)).toList());
  }

  private static String message(List<Problem> problems) {
    String shown =
        problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("; "));
    int more = problems.size() - SHOWN;
    return more > 0 ? shown + "; and " + more + " more" : shown;
  }
}
