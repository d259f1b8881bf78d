package dev.insightselectors.app.clients;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How commands are run that begin with the same words: a row of {@code documented-commands.yaml}.
 *
 * @param exits the exit code that the document promises
 * @param serves the port of the document at which it answers, and goes on until the page ends
 * @param in the environment that stands for what a reader has
 * @param shortened more of the environment, which makes it quick in the build
 * @param insteadOf what is written otherwise here
 * @param needs what this machine has to have: a command that ends with 0 where it has
 * @param onlyInFull why it is left out of the build, but not of the longest form
 * @param notRun why it is not run at all
 */
record HowToRun(
    String command,
    int exits,
    Optional<Integer> serves,
    Optional<Map<String, String>> in,
    Optional<Map<String, String>> shortened,
    @JsonProperty("instead-of") Optional<Map<String, String>> insteadOf,
    Optional<String> needs,
    @JsonProperty("only-in-full") Optional<String> onlyInFull,
    @JsonProperty("not-run") Optional<String> notRun) {
  private static final HowToRun AS_IT_IS =
      new HowToRun(
          "",
          0,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  static List<HowToRun> rows() {
    try (InputStream table = HowToRun.class.getResourceAsStream("documented-commands.yaml")) {
      return new YAMLMapper()
          .findAndRegisterModules()
          .readValue(table, new TypeReference<List<HowToRun>>() {});
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Of the rows that begin as the command does, the one that says most of it. */
  static HowToRun of(DocumentedCommand command, List<HowToRun> rows) {
    return rows.stream()
        .filter(row -> command.text().startsWith(row.command()))
        .max(Comparator.comparingInt(row -> row.command().length()))
        .orElse(AS_IT_IS);
  }
}
