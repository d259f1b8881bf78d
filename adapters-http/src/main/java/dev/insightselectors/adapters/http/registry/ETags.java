package dev.insightselectors.adapters.http.registry;

import dev.insightselectors.core.port.Revision;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Revisions as strong entity tags: a backend's revision may hold what an entity tag may not. */
public final class ETags {
  private static final Pattern STRONG = Pattern.compile("\"([^\"]*)\"");

  private ETags() {}

  static String of(Revision revision) {
    return '"' + URLEncoder.encode(revision.value(), StandardCharsets.UTF_8) + '"';
  }

  /** What stands in exactly one strong entity tag, or empty where the text is something else. */
  public static Optional<String> opaque(String tag) {
    Matcher strong = STRONG.matcher(tag.strip());
    return strong.matches() ? Optional.of(strong.group(1)) : Optional.empty();
  }

  /** The revision of exactly one strong entity tag, or empty where the text is something else. */
  static Optional<Revision> revision(String tag) {
    try {
      return opaque(tag).map(it -> new Revision(URLDecoder.decode(it, StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
