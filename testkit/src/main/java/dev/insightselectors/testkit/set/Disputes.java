package dev.insightselectors.testkit.set;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The disputes that a set may name: links, and files of the repository. */
public record Disputes(Path repository) {
  private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+/\\S+");
  private static final Pattern FILE = Pattern.compile("docs/disputes/[A-Za-z0-9][A-Za-z0-9._-]*");
  private static final String TEMPLATE = "docs/disputes/TEMPLATE.md";

  /** Whether it is a link, which is not followed, or a file that is there. */
  public boolean have(String dispute) {
    if (LINK.matcher(dispute).matches()) {
      return true;
    }
    return FILE.matcher(dispute).matches()
        && !dispute.equals(TEMPLATE)
        && Files.isRegularFile(repository.resolve(dispute));
  }
}
