package dev.insightselectors.core.testing;

import dev.insightselectors.core.port.BackendException;
import java.lang.reflect.Proxy;
import java.util.Optional;

/** Ports whose backend cannot be reached: whatever they are asked, they throw. */
public final class Unreachable {
  private Unreachable() {}

  public static <T> Optional<T> port(Class<T> kind) {
    Object port =
        Proxy.newProxyInstance(
            kind.getClassLoader(),
            new Class<?>[] {kind},
            (proxy, method, arguments) -> {
              throw new BackendException("out of reach");
            });
    return Optional.of(kind.cast(port));
  }
}
