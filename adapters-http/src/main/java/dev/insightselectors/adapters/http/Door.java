package dev.insightselectors.adapters.http;

import dev.insightselectors.core.model.Quoted;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who may come in. A browser sends whatever page is open in it to any address, loopback too: by a
 * name that its owner lets point there, or with the page's own origin. Programs do neither.
 *
 * @param loopback whether nobody but this machine reaches the server, so that it knows its names
 * @param names the other names under which it may be called there
 */
record Door(boolean loopback, Set<String> names) {
  private static final Pattern ADDRESS = Pattern.compile("127(\\.\\d{1,3}){3}");
  private static final Pattern PORT = Pattern.compile(":\\d{0,5}$");

  /** The address that a server listens at is a name of it too. */
  static Door of(ServerOptions options) {
    return new Door(
        BearerToken.isLoopback(options.host()),
        Stream.concat(Stream.of(options.host()), options.trust().allowedHosts().stream())
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Why a request may not come in. */
  Optional<String> refusal(@Nullable String host, @Nullable String origin) {
    if (loopback && host != null && !isOwn(name(host))) {
      return Optional.of(
          ("The Host header names %s, and on loopback this server answers to localhost and"
                  + " loopback addresses alone. If that name is meant, start it with"
                  + " --allow-host NAME.")
              .formatted(Quoted.of(host)));
    }
    if (origin != null && !isSame(origin, host)) {
      return Optional.of(
          ("The request comes from a page of %s, and no page of another origin may call this"
                  + " server. Call it from a program, which sends no Origin header.")
              .formatted(Quoted.of(origin)));
    }
    return Optional.empty();
  }

  private boolean isOwn(String name) {
    return name.equals("localhost")
        || name.endsWith(".localhost")
        || name.equals("[::1]")
        || ADDRESS.matcher(name).matches()
        || names.contains(name);
  }

  private static boolean isSame(String origin, @Nullable String host) {
    return origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host);
  }

  private static String name(String host) {
    String bare = PORT.matcher(host.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
    return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
  }
}
