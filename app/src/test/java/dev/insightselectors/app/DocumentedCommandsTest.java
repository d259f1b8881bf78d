package dev.insightselectors.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that a page tells people to paste is one that the command line takes. */
class DocumentedCommandsTest {
  private static final Path ROOT = Path.of("..");
  private static final List<String> PAGES =
      List.of(
          "README.md",
          "CONTRIBUTING.md",
          "docs/ground-truth.md",
          "docs/test-your-implementation.md",
          "docs/logs.md",
          "docs/registry.md",
          "docs/signatures.md",
          "docs/worlds.md",
          "docs/examples/github-actions.yaml",
          "docs/disputes/TEMPLATE.md",
          "results/README.md",
          "examples/node-registry/README.md");
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?m)(?:\\./insight-selectors|java -jar insight-selectors\\.jar) ([^`#\\n]*)");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  static Stream<String> commands() {
    List<String> commands =
        PAGES.stream()
            .map(ROOT::resolve)
            .filter(Files::exists)
            .flatMap(DocumentedCommandsTest::commandsOf)
            .toList();
    assertThat(commands).hasSizeGreaterThan(20);
    return commands.stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void isTaken(String command) {
    String[] words =
        WORD.matcher(command).results().map(DocumentedCommandsTest::word).toArray(String[]::new);

    assertThatCode(() -> Main.commandLine().parseArgs(words)).doesNotThrowAnyException();
  }

  private static Stream<String> commandsOf(Path page) {
    try {
      return COMMAND
          .matcher(Files.readString(page))
          .results()
          .map(found -> found.group(1).strip())
          .filter(command -> !command.isEmpty())
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String word(MatchResult found) {
    return Stream.of(1, 2, 3)
        .map(found::group)
        .filter(group -> group != null)
        .findFirst()
        .orElseThrow();
  }
}
