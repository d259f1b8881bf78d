package dev.insightselectors.testkit.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which kit ran the features. */
public final class KitVersion {
  private static final String PROPERTIES = "/dev/insightselectors/testkit/kit.properties";

  private KitVersion() {}

  /** The version that the kit was built as. */
  public static String current() {
    Properties properties = new Properties();
    try (InputStream in = resource(PROPERTIES)) {
      properties.load(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return properties.getProperty("version", "");
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = KitVersion.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("the kit lacks " + name);
    }
    return in;
  }
}
