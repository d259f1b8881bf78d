package dev.insightselectors.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.insightselectors.adapters.http.tls.ThrowAwayAuthority;
import dev.insightselectors.adapters.http.tls.Tls;
import dev.insightselectors.adapters.sqlite.Database;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every message that a person can get from bad input says where it is, why, and what to do. The
 * table {@code messages.yaml} has each of them, and a message without a row is found out here.
 */
@Timeout(120) // A server that starts after all would serve for ever.
class MessagesTest {
  private static final Pattern OF_OURS_ALONE =
      Pattern.compile("Exception:|\\n\\s*at |\\b(?:java|dev|org|software)\\.[a-z]+\\.[a-zA-Z]");

  @TempDir private static Path folder;
  private static Table table = new Table(Map.of(), List.of(), Map.of());
  private static Map<String, String> said = Map.of();

  /**
   * @param files what is in the files that rows name
   * @param unmet what no row can meet: the reason, for a file or for a text of one
   */
  private record Table(Map<String, String> files, List<Row> rows, Map<String, String> unmet) {}

  /**
   * @param says the place, the reason and the next step, with bars between them
   */
  private record Row(String run, String says) {
    List<String> parts() {
      return Arrays.asList(says.split(" \\| "));
    }

    @Override
    public String toString() {
      return run.isEmpty() ? "no command" : run;
    }
  }

  @BeforeAll
  static void runEach() throws IOException, SQLException {
    try (InputStream yaml = MessagesTest.class.getResourceAsStream("messages.yaml")) {
      table = new YAMLMapper().readValue(yaml, new TypeReference<Table>() {});
    }
    writeFiles();
    System.setProperty("aws.region", "us-east-2");
    System.setProperty("aws.accessKeyId", "tests");
    System.setProperty("aws.secretAccessKey", "tests");
    said = new HashMap<>();
    try (Database inUse = Database.open(folder.resolve("taken.db"));
        ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Map<String, String> known = new LinkedHashMap<>();
      known.put("{folder}", folder.toString());
      known.put("{taken}", Integer.toString(taken.getLocalPort()));
      known.put("{blank}", " ");
      table.rows().forEach(row -> said.put(row.run(), said(row.run(), known)));
    }
  }

  private static void writeFiles() throws IOException, SQLException {
    for (Map.Entry<String, String> file : table.files().entrySet()) {
      Files.writeString(
          folder.resolve(file.getKey()),
          file.getValue(),
          file.getKey().startsWith("latin1") ? ISO_8859_1 : UTF_8);
    }
    Tls own = ThrowAwayAuthority.issue(Set.of("localhost")).tls();
    Files.writeString(folder.resolve("own.pem"), own.certificates());
    Files.writeString(folder.resolve("own.key"), own.privateKey());
    Tls other = ThrowAwayAuthority.issue(Set.of("localhost")).tls();
    Files.writeString(folder.resolve("other.key"), other.privateKey());
    run("foreign.db", "CREATE TABLE other (thing TEXT)");
    Database.open(folder.resolve("newer.db")).close();
    run("newer.db", "PRAGMA user_version = 99");
    Files.writeString(
        folder.resolve("long.json"), "{\"World\":\"%s\"}".formatted("x".repeat(70_000)));
    Files.writeString(
        folder.resolve("many.json"),
        IntStream.range(0, 101).mapToObj("\"m%s\":1"::formatted).collect(joining(",", "{", "}")));
    Files.writeString(
        folder.resolve("large.json"),
        """
        {"Buckets":[{"Name":"b","Policy":{"Statement":[
        {"Sid":"%s","Effect":"Allow","Principal":"*","Action":"*"}]}}]}"""
            .formatted("x".repeat(21_000)));
  }

  private static void run(String database, String statement) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(database))) {
      connection.createStatement().execute(statement);
    }
  }

  private static String said(String command, Map<String, String> known) {
    String[] words =
        Arrays.stream(command.split(" ", -1))
            .filter(word -> !word.isEmpty())
            .map(word -> replaced(word, known))
            .toArray(String[]::new);
    CommandRun run = CommandRun.of(words);
    String message = run.err().isEmpty() ? run.out() : run.err();
    for (Map.Entry<String, String> it : known.entrySet()) {
      if (!it.getValue().isBlank()) {
        message = message.replace(it.getValue(), it.getKey());
      }
    }
    return run.exitCode() + " " + message;
  }

  private static String replaced(String word, Map<String, String> known) {
    String replaced = word;
    for (Map.Entry<String, String> it : known.entrySet()) {
      replaced = replaced.replace(it.getKey(), it.getValue());
    }
    return replaced;
  }

  private static Stream<Row> rows() {
    return table.rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void saysWhereAndWhyAndWhatToDo(Row row) {
    assertThat(row.parts()).hasSize(3);
    String line = String.valueOf(said.get(row.run()));

    assertThat(line).startsWith("2 ").containsSubsequence(row.parts());
    String told =
        line.lines().filter(it -> it.contains("insight-selectors: ")).findFirst().orElse(line);
    assertThat(told.strip()).endsWith(row.parts().get(2));
    assertThat(line).doesNotContainPattern(OF_OURS_ALONE);
  }

  @Test
  void isMetByARowWhateverIsRefused() {
    Set<String> unmet =
        ThrownWords.all()
            .filter(MessagesTest::isUnmet)
            .filter(
                words -> table.unmet().keySet().stream().noneMatch(it -> excused(it).test(words)))
            .map(ThrownWords::toString)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(unmet).isEmpty();
  }

  /** What was taken out of the sources, or has a row by now. */
  @Test
  void excusesNoMoreThanItHasTo() {
    List<ThrownWords> thrown = ThrownWords.all().filter(MessagesTest::isUnmet).toList();

    assertThat(table.unmet().keySet()).allMatch(known -> thrown.stream().anyMatch(excused(known)));
    assertThat(table.unmet().values()).noneMatch(String::isBlank);
  }

  private static boolean isUnmet(ThrownWords words) {
    return said.values().stream().noneMatch(it -> it.contains(words.text()));
  }

  private static Predicate<ThrownWords> excused(String known) {
    return words -> words.file().equals(known) || words.toString().equals(known);
  }
}
