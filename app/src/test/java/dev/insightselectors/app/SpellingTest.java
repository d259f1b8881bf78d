package dev.insightselectors.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What people read is spelled as a dictionary of British English has it: the documents, the
 * features, the pages, and the sentences of help and messages. The words of the field, and those
 * that the dictionary lacks, are in {@code accepted-words.txt}.
 */
class SpellingTest {
  private static final String DICTIONARY = "/org/languagetool/resource/en/hunspell/en_GB.dict";
  private static final Path ROOT = Path.of("..");

  private static final List<String> FOLDERS =
      List.of(
          "docs",
          "examples",
          "results",
          "features/src/main/resources/dev/insightselectors/features",
          "reports/src/main/jte",
          "adapters-http/src/main/jte");

  /** Of a kind of file, what is no prose. */
  private static final Map<String, Pattern> NO_PROSE =
      Map.of(
          "md",
          Pattern.compile(
              "(?ms)^```.*?^```$|`[^`]*`|\\]\\([^)]*\\)|<(?:https?:|/?[a-z])[^>]*>|https?:\\S+"),
          "feature",
          Pattern.compile("(?m)^\\s*[@|#].*$|\"[^\"]*\"|<[^>]*>|`[^`]*`"),
          "yaml",
          Pattern.compile("(?m)^\\s*[\\w-]+:(?= )|`[^`]*`|https?:\\S+|^\\s*(?:behaviour|link):.*$"),
          "jte",
          Pattern.compile(
              "(?s)<%--.*?--%>|<style.*?</style>|<script.*?</script>|(?m:^@(?:import|param).*$)"
                  + "|@\\w+(?:\\.[\\w.]+)?\\([^\\n]*|\\$\\{[^}]*}|<[^>]*>|&\\w+;|!\\{[^}]*}"),
          "java",
          Pattern.compile("%[\\d$]*[a-zA-Z]|`[^`]*`|\\$\\{[^}]*}|\\\\n|https?:\\S+"));

  private static final Pattern OF_PROGRAMS =
      Pattern.compile("node_modules|/target/|/docs/examples/|/features/sets/|/deviations.yaml");

  private static final Pattern SENTENCE = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

  /** A word of prose: not a part of a name, a path, an option or an address. */
  private static final Pattern WORD =
      Pattern.compile("(?<![\\w/.:@#$%&=<{*+\\[-])[A-Za-z][a-z]+(?![\\w/=@*>}+(]|[.:-]\\w)");

  private static final Pattern TWICE =
      Pattern.compile("(?<![\\w-])(?!(?:that|had)\\b)([a-z]{2,})\\s+\\1(?![\\w-])");

  /** As far as letters tell how a word is spoken. */
  private static final Pattern OTHER_ARTICLE =
      Pattern.compile(
          "(?i)(?<![\\w-])(?-i:[Aa]) (?:[ai]|e(?!u)|o(?!n(?:ce|e)\\b))[a-z]+"
              + "|(?<![\\w-])(?-i:[Aa]n) (?-i:[b-df-gj-np-tv-z])[a-z]+");

  private static List<Text> prose = List.of();
  private static Map<String, List<String>> unknown = Map.of();

  @BeforeAll
  static void read() throws IOException {
    prose = files().map(SpellingTest::prose).toList();
    Speller speller = new Speller(Dictionary.read(SpellingTest.class.getResource(DICTIONARY)));
    unknown =
        prose.stream()
            .flatMap(text -> text.words().filter(speller::isMisspelled).map(text::has))
            .collect(
                groupingBy(
                    Found::word, TreeMap::new, mapping(it -> it.file().toString(), toList())));
  }

  @Test
  void everyWordIsOfTheDictionaryOrAccepted() {
    Map<String, List<String>> rest = new TreeMap<>(unknown);
    accepted().forEach(rest::remove);

    assertThat(rest).as("what the dictionary lacks: mend it, or accept it").isEmpty();
  }

  @Test
  void acceptsNoMoreWordsThanItHasTo() {
    assertThat(accepted()).isSorted().doesNotHaveDuplicates().isSubsetOf(unknown.keySet());
  }

  @Test
  void noWordStandsTwice() {
    assertThat(prose.stream().flatMap(it -> it.all(TWICE))).isEmpty();
  }

  @Test
  void theArticleIsTheOneOfItsWord() {
    assertThat(prose.stream().flatMap(it -> it.all(OTHER_ARTICLE))).isEmpty();
  }

  private static List<String> accepted() {
    try (InputStream words = SpellingTest.class.getResourceAsStream("accepted-words.txt")) {
      return new String(words.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private record Text(Path file, String text) {
    Stream<String> words() {
      return WORD.matcher(text).results().map(MatchResult::group).distinct();
    }

    Found has(String word) {
      return new Found(word, file);
    }

    Stream<Found> all(Pattern wrong) {
      return wrong.matcher(text).results().map(it -> has(it.group()));
    }
  }

  private record Found(String word, Path file) {}

  private static Stream<Path> files() {
    return Stream.of(
            Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(ROOT::resolve),
            FOLDERS.stream().map(ROOT::resolve).flatMap(SpellingTest::below),
            sources())
        .flatMap(it -> it);
  }

  private static Stream<Path> sources() {
    return below(ROOT).filter(it -> it.toString().contains("src/main/java"));
  }

  private static Stream<Path> below(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all
          .filter(Files::isRegularFile)
          .filter(it -> NO_PROSE.containsKey(kind(it)))
          .filter(it -> !OF_PROGRAMS.matcher(it.toString()).find())
          .sorted()
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String kind(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static Text prose(Path file) {
    try {
      String text = Files.readString(file);
      String sentences = kind(file).equals("java") ? sentences(text) : text;
      return new Text(file, NO_PROSE.get(kind(file)).matcher(sentences).replaceAll(" ~ "));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What is told to people has blanks in it. */
  private static String sentences(String source) {
    return SENTENCE
        .matcher(source)
        .results()
        .map(it -> it.group(1))
        .filter(it -> it.matches(".*[a-z]{2,} [a-z]{2,}.*"))
        .collect(joining(" ~\n"));
  }
}
