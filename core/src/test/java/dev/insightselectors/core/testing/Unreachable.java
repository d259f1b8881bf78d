package dev.insightselectors.core.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.util.Optional;

/** Ports whose backend cannot be reached: whatever they are asked, they throw. */
final class Unreachable {
  private Unreachable() {}

  static <T> Optional<T> port(Class<T> kind) {
    Object port =
        Proxy.newProxyInstance(
            kind.getClassLoader(),
            new Class<?>[] {kind},
            (proxy, method, arguments) -> {
              throw new UncheckedIOException(new IOException("out of reach"));
            });
    return Optional.of(kind.cast(port));
  }
}
