package dev.insightselectors.documents;

/**
 * One thing that is wrong with a document.
 *
 * @param place a JSON pointer: {@code /Trails/0/TrailARN}; the whole document is the empty one
 * @param reason why, in words
 */
public record Problem(String place, String reason) {

  /** The same problem, seen from the document that holds this one at the given place. */
  Problem under(String holder) {
    return new Problem(holder + place, reason);
  }

  @Override
  public String toString() {
    return (place.isEmpty() ? "the document" : place) + ": " + reason;
  }
}
