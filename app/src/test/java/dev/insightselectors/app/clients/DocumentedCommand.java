package dev.insightselectors.app.clients;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A command of a document: a line of a block that is told to be of no other language. */
record DocumentedCommand(String page, String text) {
  private static final Path ROOT = Path.of("..");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
  private static final List<String> SHELL = List.of("", "sh");

  static List<DocumentedCommand> all() {
    return Stream.concat(
            Stream.of("README.md", "CONTRIBUTING.md").map(ROOT::resolve),
            Stream.of("docs", "examples", "results").map(ROOT::resolve).flatMap(it -> below(it)))
        .flatMap(DocumentedCommand::of)
        .toList();
  }

  private static Stream<Path> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(it -> it.toString().endsWith(".md"))
          .filter(it -> !it.toString().contains("node_modules"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<DocumentedCommand> of(Path page) {
    try {
      return BLOCK
          .matcher(Files.readString(page))
          .results()
          .filter(block -> SHELL.contains(block.group(1)))
          .flatMap(block -> block.group(2).replace("\\\n", "").lines())
          .map(line -> line.replaceFirst("\\s+# .*", "").strip())
          .filter(line -> !line.isEmpty())
          .map(line -> new DocumentedCommand(ROOT.relativize(page).toString(), line))
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public String toString() {
    return page + ": " + text;
  }
}
