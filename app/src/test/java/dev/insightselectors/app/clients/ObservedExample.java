package dev.insightselectors.app.clients;

import dev.insightselectors.app.serve.Served;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldYaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The example of a world in which something was observed, an hour before it is read. */
final class ObservedExample {
  static final String TRAIL = "arn:aws:cloudtrail:us-east-1:123456789012:trail/Audit";
  private static final Path FILE = Path.of("..", "examples", "worlds", "observed.yaml");

  private ObservedExample() {}

  static Served served() {
    return new Served(world());
  }

  private static World world() {
    try (InputStream document = Files.newInputStream(FILE)) {
      return new WorldYaml().parse(document);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
