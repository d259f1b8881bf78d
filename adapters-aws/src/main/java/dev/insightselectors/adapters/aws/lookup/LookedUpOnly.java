package dev.insightselectors.adapters.aws.lookup;

/** Trails and event data stores of AWS are changed and listed at AWS, not through here. */
final class LookedUpOnly {
  private LookedUpOnly() {}

  static UnsupportedOperationException refusal() {
    return new UnsupportedOperationException("what AWS has is only looked up here");
  }
}
