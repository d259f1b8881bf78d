package dev.insightselectors.adapters.http.registry;

import dev.insightselectors.core.port.Revision;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Revisions as strong entity tags: a backend's revision may hold what an entity tag may not. */
final class ETags {
  private static final Pattern STRONG = Pattern.compile("\"([^\"]*)\"");

  private ETags() {}

  static String of(Revision revision) {
    return '"' + URLEncoder.encode(revision.value(), StandardCharsets.UTF_8) + '"';
  }

  /** The revision of exactly one strong entity tag, or empty where the text is something else. */
  static Optional<Revision> revision(String tag) {
    try {
      return Optional.of(STRONG.matcher(tag.strip()))
          .filter(it -> it.matches())
          .map(it -> new Revision(URLDecoder.decode(it.group(1), StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
