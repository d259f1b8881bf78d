package dev.insightselectors.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words that the sources have where something is refused: of every text in what is thrown, the
 * parts between what is filled in. What is thrown for a fault of ours, and what a report tells of a
 * scenario that cannot be tested, is not refused.
 *
 * @param file {@code testkit/Deviations}
 * @param text {@code the scenario}
 */
record ThrownWords(String file, String text) {
  private static final Path ROOT = Path.of("..");

  /** Below which what is refused can reach a person, by a command or in a JUnit report. */
  private static final List<String> MODULES =
      List.of("app", "documents", "testkit", "adapters-http", "adapters-sqlite", "adapters-aws");

  private static final Pattern REFUSAL =
      Pattern.compile(
          "new (?:(?!IllegalState|NotTestable|UnsupportedOperation|UncheckedIO)\\w*Exception|Problem)\\("
              + "|\\b(?:require|refuse\\w*|wrong|needed)\\(");
  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern FILLED_IN = Pattern.compile("%s|%n|\\\\n");
  private static final Pattern IN_WORDS = Pattern.compile("[a-z]+ [a-z]+|[a-z]{3,}");

  static Stream<ThrownWords> all() {
    return MODULES.stream().flatMap(ThrownWords::of).distinct();
  }

  private static Stream<ThrownWords> of(String module) {
    Path sources = ROOT.resolve(module).resolve("src/main/java");
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream()
          .flatMap(file -> of(module, file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<ThrownWords> of(String module, Path file) {
    String name = module + "/" + file.getFileName().toString().replace(".java", "");
    String source = read(file);
    return REFUSAL
        .matcher(source)
        .results()
        .map(found -> arguments(source, found.end()))
        .flatMap(text -> TEXT.matcher(text).results().map(it -> it.group(1)).toList().stream())
        .flatMap(text -> Arrays.stream(FILLED_IN.split(text)))
        .map(part -> part.replace("\\\"", "\"").strip())
        .filter(part -> IN_WORDS.matcher(part).find())
        .map(part -> new ThrownWords(name, part));
  }

  /** From behind the opening bracket to the one that closes it. */
  private static String arguments(String source, int start) {
    int depth = 1;
    boolean inText = false;
    int at = start;
    for (; depth > 0 && at < source.length(); at++) {
      char mark = source.charAt(at);
      if (mark == '\\') {
        at++;
      } else if (mark == '"') {
        inText = !inText;
      } else if (!inText) {
        depth += mark == '(' ? 1 : mark == ')' ? -1 : 0;
      }
    }
    return source.substring(start, at);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public String toString() {
    return file + ": " + text;
  }
}
