package dev.insightselectors.app.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.http.tls.ThrowAwayAuthority;
import dev.insightselectors.adapters.http.tls.Tls;
import dev.insightselectors.app.clients.Tool.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command that README and the documents tell people to paste ends as they say. The commands
 * of a page are run one after the other, in a copy of what is tracked, by the launcher and the jar
 * of this build. What {@code documented-commands.yaml} has no row for is run as it is.
 */
@Tag("long")
@Timeout(3600)
class DocumentedCommandsIT {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final String JAR = "app/target/insight-selectors.jar";
  private static final List<DocumentedCommand> COMMANDS = DocumentedCommand.all();
  private static final List<HowToRun> ROWS = HowToRun.rows();

  @TempDir private static Path folder;

  /**
   * The launcher is told of a Java that cannot write an archive of classes: one takes as long as a
   * third of the commands, and LauncherIT makes some.
   */
  @BeforeAll
  static void cloneWithABuild() throws IOException {
    Tool git = Tool.in(ROOT, "git");
    git.assumeThatItRuns("this is no clone, so nobody knows what is tracked", "ls-files");
    Files.createDirectories(home().resolve(JAR).getParent());
    shell(ROOT, "git ls-files -z | tar -c --null -T - | tar -x -C '" + home() + "'");
    shell(home(), "git init -q && git add -A");
    shell(home(), "git -c user.name=a -c user.email=b commit -q -m 'As it is tracked'");
    Files.copy(ROOT.resolve(JAR), home().resolve(JAR));
    shell(home(), "JAVA_TOOL_OPTIONS=-XX:-NoSuchOption ./insight-selectors --version || true");
  }

  private static void shell(Path directory, String command) {
    Run run = Tool.in(directory, "bash", "-e", "-o", "pipefail", "-c", command).run();
    assertThat(run.exitCode()).as("%s: %s", command, run.said()).isZero();
  }

  private static Path home() {
    return folder.resolve("clone");
  }

  static Stream<String> pages() {
    assertThat(COMMANDS).hasSizeGreaterThan(70);
    String one = System.getProperty("documented.page", ""); // Of its name, as much as tells.
    return COMMANDS.stream().map(DocumentedCommand::page).distinct().filter(it -> it.contains(one));
  }

  @Test
  void everyRowNamesACommand() {
    Set<String> needed =
        COMMANDS.stream().map(it -> HowToRun.of(it, ROWS).command()).collect(Collectors.toSet());

    assertThat(ROWS).extracting(HowToRun::command).isSubsetOf(needed).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void commandsOfAPageEndAsItSays(String page) throws IOException {
    pasteAll(page, true);
  }

  /** Whole runs, and for as long as the page says. */
  @Tag("longest")
  @ParameterizedTest
  @MethodSource("pages")
  void commandsOfAPageEndAsItSaysInFull(String page) throws IOException {
    pasteAll(page, false);
  }

  private static void pasteAll(String page, boolean isShortened) throws IOException {
    shell(home(), "git clean -qfdx -e app/target && git checkout -q .");
    bringWhatAReaderHas();
    List<DocumentedCommand> commands =
        COMMANDS.stream().filter(it -> it.page().equals(page)).toList();
    SoftAssertions all = new SoftAssertions();
    try (Reader reader = new Reader(home(), folder.resolve("log"), commands, ROWS)) {
      for (DocumentedCommand command : commands) {
        keepTheBuild();
        all.check(() -> reader.paste(command, isShortened));
      }
    }
    all.assertAll();
  }

  private static void bringWhatAReaderHas() throws IOException {
    Tls own = ThrowAwayAuthority.issue(Set.of("localhost")).tls();
    bring("server.pem", own.certificates());
    bring("key.pem", own.privateKey());
    bring(
        "credentials", "[default]\naws_access_key_id = 123456789012\naws_secret_access_key = s\n");
    bring("page.txt", "Nothing of the AWS documentation.\n");
  }

  private static void bring(String name, String text) throws IOException {
    Files.writeString(home().resolve(name), text);
  }

  /** What a command changes of the sources has the next one build anew, which takes minutes. */
  private static void keepTheBuild() {
    shell(
        home(),
        "find . -path ./app/target -prune -o -newer " + JAR + " -exec touch -t 200001010000 {} +");
  }
}
