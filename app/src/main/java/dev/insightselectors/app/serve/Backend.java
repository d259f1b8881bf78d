package dev.insightselectors.app.serve;

/** Where a family of ports finds what it is asked for. */
enum Backend {
  MEMORY;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return "memory";
  }
}
