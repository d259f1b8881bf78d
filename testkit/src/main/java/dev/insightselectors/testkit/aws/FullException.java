package dev.insightselectors.testkit.aws;

/** The subject takes no more trails or event data stores. */
final class FullException extends RuntimeException {
  private static final long serialVersionUID = 1;

  FullException(String refusal) {
    super(refusal);
  }
}
