package dev.insightselectors.testkit.spec;

import dev.insightselectors.core.rule.Edition;
import java.util.Arrays;
import java.util.List;

/** Where the features and the records of an edition stand on the class path. */
public final class EditionFolders {
  private static final String ROOT = "/dev/insightselectors/";

  private EditionFolders() {}

  /** Those of an edition and of all on which it stands, the oldest first. */
  public static List<String> upTo(Edition edition) {
    return Arrays.stream(Edition.values())
        .filter(it -> it.compareTo(edition) <= 0)
        .map(EditionFolders::of)
        .toList();
  }

  /** That of what an edition adds; of the pinned one, of all. */
  public static String of(Edition edition) {
    return edition == Edition.PINNED
        ? ROOT + "features"
        : ROOT + "editions/%s/features".formatted(edition);
  }
}
