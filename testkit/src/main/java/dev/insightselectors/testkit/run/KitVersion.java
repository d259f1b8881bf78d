package dev.insightselectors.testkit.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;

/** Which kit ran which requirements. */
public final class KitVersion {
  /** The name of the requirement set that the features encode. */
  public static final String REQUIREMENT_SET = "put-insight-selectors-2026-11";

  private static final String INVENTORY = "/dev/insightselectors/features/inventory.yaml";
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

  /** SHA-256, in hex, over the inventory and every feature. */
  static String digest(FeatureSet features) {
    try (InputStream inventory = resource(INVENTORY)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(inventory.readAllBytes());
      features.sources().forEach(source -> digest.update(source.getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = KitVersion.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("the kit lacks " + name);
    }
    return in;
  }
}
