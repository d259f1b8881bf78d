package dev.insightselectors.adapters.http.page;

import java.util.Optional;

/** What requirements say; asked when a page is shown and never before. */
@FunctionalInterface
public interface Requirements {

  /** The requirement with this id, if it is known. */
  Optional<Told> told(String id);

  /**
   * A requirement.
   *
   * @param words in our own words
   * @param address where the AWS documentation says it
   */
  record Told(String words, String address) {}
}
