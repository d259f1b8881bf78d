package dev.insightselectors.testkit.set;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The folder of the sources that holds the sets. */
public record SetFolder(Path folder) {
  /** The list of the sets, because a class path cannot say what lies in a folder of it. */
  static final String INDEX = "index.txt";

  /**
   * Adds a set as the newest.
   *
   * @throws FileAlreadyExistsException when a set of this name was ever released
   * @throws IOException when the folder is none of sets, or cannot be written
   */
  public Path add(ReleasedSet set) throws IOException {
    Path index = folder.resolve(INDEX);
    Path file = folder.resolve(set.name() + SetYaml.EXTENSION);
    if (names(Files.readString(index, UTF_8)).contains(set.name())) {
      throw new FileAlreadyExistsException(file.toString());
    }
    Files.writeString(file, SetYaml.text(set), UTF_8, StandardOpenOption.CREATE_NEW);
    Files.writeString(index, set.name() + "\n", UTF_8, StandardOpenOption.APPEND);
    return file;
  }

  static List<String> names(String index) {
    return index.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
  }
}
