package dev.insightselectors.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What stops a command is one line on stderr and exit code 2. */
class MainTest {
  /** What a variable that was set once may not say, and a list that is not one word. */
  private static final Set<String> ONLY_SAID =
      Set.of(
          "insight-selectors conform --yes-this-is-real-aws",
          "insight-selectors conform --faults",
          "insight-selectors table --create",
          "insight-selectors spec --report",
          "insight-selectors spec --diff",
          "insight-selectors spec object --why",
          "insight-selectors spec comment --why",
          "insight-selectors spec answer --why",
          "insight-selectors world init --account",
          "insight-selectors world init --region",
          "insight-selectors world init --organization",
          "insight-selectors world init --bucket",
          "insight-selectors world init --key",
          "insight-selectors world init --trail",
          "insight-selectors world init --store",
          "insight-selectors world init --output");

  @TempDir Path directory;

  @Test
  void asksForACommand() {
    assertRefused(CommandRun.of(), "the command line: it names no command");
  }

  @Test
  void knowsNoOtherCommand() {
    assertRefused(CommandRun.of("dance"), "dance: ");
  }

  @Test
  void knowsNoOtherBackend() {
    assertRefused(
        CommandRun.of("serve", "--backend", "mysql"),
        "--backend",
        "'mysql'",
        "there is: memory, sqlite, http, dynamodb, aws");
  }

  @Test
  void asksWhereTheDatabaseIs() {
    assertRefused(CommandRun.of("serve", "--backend", "sqlite"), "--database FILE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "-1", "65536", "99999999999"})
  void takesOnlyPorts(String port) {
    assertRefused(CommandRun.of("serve", "--port", port), "--port", port);
  }

  @Test
  void saysThatThePortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());

      assertRefused(CommandRun.of("serve", "--port", port), "cannot listen on 127.0.0.1:" + port);
    }
  }

  @Test
  void saysThatTheHostIsUnknown() {
    assertRefused(
        CommandRun.of("serve", "--port", "0", "--host", "192.0.2.1", "--registry-token", "secret"),
        "cannot listen on 192.0.2.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
  void refusesToOpenTheRegistryToTheNetwork(String host) {
    assertRefused(
        CommandRun.of("serve", "--port", "0", "--host", host, "--registry-token", " "),
        "the registry is open to whoever reaches " + host,
        "--registry-token");
  }

  @Test
  void asksWhereTheRegistryIs() {
    assertRefused(CommandRun.of("serve", "--backend", "http"), "--registry URL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"registry", "ftp://registry", "http:///path", "http://registry?a=b"})
  void takesOnlyUrlsOfRegistries(String url) {
    assertRefused(
        CommandRun.of("serve", "--backend", "http", "--registry", url), "--registry", url);
  }

  @Test
  void beginsWithAWorldOnlyWhereItIsItsOwn() {
    assertRefused(
        CommandRun.of("serve", "--world", "w.json", "--backend", "http"), "--world: it is for");
  }

  @Test
  void saysThatTheWorldIsMissing() {
    String nowhere = directory.resolve("nowhere.json").toString();

    assertRefused(CommandRun.of("serve", "--world", nowhere), nowhere + ": there is no such file");
  }

  @Test
  void saysThatTheWorldCannotBeRead() {
    assertRefused(
        CommandRun.of("serve", "--world", directory.toString()), directory + ": it is a folder");
  }

  @Test
  void saysWhatIsWrongWithTheWorldAndWhere() throws IOException {
    Path world = directory.resolve("world.json");
    Files.writeString(world, "{\"World\":\"open\",\"Trails\":[{\"TrailARN\":\"x\"}]}");

    assertRefused(
        CommandRun.of("serve", "--world", world.toString()), world.toString(), "/Trails/0");
  }

  @Test
  void saysThatTheWorldIsNoJson() throws IOException {
    Path world = Files.writeString(directory.resolve("world.json"), "nonsense\nand more");

    assertRefused(CommandRun.of("serve", "--world", world.toString()), world.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version"})
  void tellsOfItself(String option) {
    CommandRun run = CommandRun.of(option);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("insight-selectors");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void explainsTheCommandsThatAreForUsersOnly() {
    assertThat(CommandRun.of("--help").out())
        .contains("serve", "conform", "spec", "Example:")
        .doesNotContain("warm-up");
  }

  @ParameterizedTest
  @MethodSource("options")
  void namesTheEnvironmentVariableOfEveryOption(String name, OptionSpec option) {
    assertThat(String.join(" ", option.description())).as(name).contains("INSIGHT_SELECTORS_");
  }

  static Stream<Arguments> options() {
    return commands(Main.commandLine())
        .flatMap(
            command ->
                command.getCommandSpec().options().stream()
                    .filter(option -> !option.usageHelp() && !option.versionHelp())
                    .map(option -> Arguments.of(name(command, option), option)))
        .filter(arguments -> !ONLY_SAID.contains(String.valueOf(arguments.get()[0])));
  }

  private static String name(CommandLine command, OptionSpec option) {
    return command.getCommandSpec().qualifiedName() + " " + option.longestName();
  }

  private static Stream<CommandLine> commands(CommandLine command) {
    return Stream.concat(
        Stream.of(command), command.getSubcommands().values().stream().flatMap(MainTest::commands));
  }

  @Test
  void warmsUp() {
    assertThat(CommandRun.of("warm-up").exitCode()).isZero();
  }

  private static void assertRefused(CommandRun run, String... words) {
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("insight-selectors: ").contains(words).hasLineCount(1);
  }
}
