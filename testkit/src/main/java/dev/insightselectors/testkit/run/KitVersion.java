package dev.insightselectors.testkit.run;

import dev.insightselectors.testkit.spec.Bundled;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Which kit ran the features. */
public final class KitVersion {
  private static final String PROPERTIES = "/dev/insightselectors/testkit/kit.properties";

  private KitVersion() {}

  /** The version that the kit was built as. */
  public static String current() {
    return Bundled.read(PROPERTIES, KitVersion::version);
  }

  private static String version(InputStream in) throws IOException {
    Properties properties = new Properties();
    properties.load(in);
    return properties.getProperty("version", "");
  }
}
