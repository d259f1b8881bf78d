package dev.insightselectors.testkit.subject;

import java.util.List;

/**
 * What was tested.
 *
 * @param name {@code embedded reference}, or what the endpoint calls itself
 * @param endpoint its URL; empty when it was called in process
 * @param arrangement how the Given steps were arranged: {@code aws}, {@code control} or {@code in
 *     process}
 * @param probed what was called before the first scenario to find out what the subject has, and how
 *     each ended: {@code KMS ListKeys: AccessDeniedException}
 */
public record SubjectInfo(String name, String endpoint, String arrangement, List<String> probed) {
  public SubjectInfo {
    probed = List.copyOf(probed);
  }

  /** A subject that nothing was found out about. */
  public SubjectInfo(String name, String endpoint, String arrangement) {
    this(name, endpoint, arrangement, List.of());
  }

  /** The same under another name. */
  public SubjectInfo named(String other) {
    return new SubjectInfo(other, endpoint, arrangement, probed);
  }
}
