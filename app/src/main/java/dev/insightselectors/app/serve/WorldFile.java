package dev.insightselectors.app.serve;

import dev.insightselectors.app.FileTrouble;
import dev.insightselectors.documents.DocumentException;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldJson;
import dev.insightselectors.documents.WorldYaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** A world document in a file: YAML where its name says so, and otherwise JSON. */
final class WorldFile {
  private WorldFile() {}

  static World read(Path file) {
    try (InputStream document = Files.newInputStream(file)) {
      return isYaml(file) ? new WorldYaml().parse(document) : new WorldJson().parse(document);
    } catch (DocumentException wrong) {
      throw new CannotRunException(
          file.toString(),
          "it is not a world: " + wrong.getMessage(),
          "Mend that there; docs/worlds.md tells what a world holds.",
          wrong);
    } catch (NoSuchFileException missing) {
      throw new CannotRunException(
          file.toString(),
          "there is no such file",
          "insight-selectors world init --output FILE writes one.",
          missing);
    } catch (UncheckedIOException unreadable) {
      throw cannotRead(file, cause(unreadable));
    } catch (IOException unreadable) {
      throw cannotRead(file, unreadable);
    }
  }

  private static boolean isYaml(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  private static Throwable cause(UncheckedIOException wrapper) {
    return wrapper.getCause() == null ? wrapper : wrapper.getCause();
  }

  private static CannotRunException cannotRead(Path file, Throwable cause) {
    return new CannotRunException(
        file.toString(),
        FileTrouble.reason(cause),
        "Name a file with a world, in JSON or YAML, that can be read.",
        cause);
  }
}
