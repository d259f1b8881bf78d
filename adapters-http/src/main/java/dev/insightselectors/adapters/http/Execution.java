package dev.insightselectors.adapters.http;

/** Where operations run. */
public enum Execution {
  /** For operations that never wait, those in memory say: the fastest. */
  ON_EVENT_LOOP,
  /** For operations that may wait, for a database say: other calls go on meanwhile. */
  ON_WORKERS
}
