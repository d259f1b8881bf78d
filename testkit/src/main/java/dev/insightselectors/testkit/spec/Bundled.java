package dev.insightselectors.testkit.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What comes with the kit, on the class path: the records of the features, and its own. */
public final class Bundled {
  private Bundled() {}

  /** What the reading makes of it; that it is not there is a fault of the kit. */
  public static <T> T read(String name, Reading<T> reading) {
    try (InputStream in = Bundled.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + name + " on the class path");
      }
      return reading.of(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          "cannot read %s: %s".formatted(name, unreadable.getMessage()), unreadable);
    }
  }

  /** How the bytes are understood. */
  public interface Reading<T> {
    T of(InputStream in) throws IOException;
  }
}
