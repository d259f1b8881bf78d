package dev.insightselectors.adapters.http.registry;

import java.util.Map;
import java.util.Optional;

/**
 * A request to the registry.
 *
 * @param path the parts of the path that vary, decoded, by their names in the template
 * @param query the parameters after the question mark
 * @param headers by their names in lower case
 */
public record RegistryRequest(
    Map<String, String> path, Map<String, String> query, Map<String, String> headers, byte[] body) {

  String inPath(String name) {
    return path.getOrDefault(name, "");
  }

  Optional<String> queried(String name) {
    return Optional.ofNullable(query.get(name));
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }
}
