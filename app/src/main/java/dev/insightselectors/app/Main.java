package dev.insightselectors.app;

import dev.insightselectors.app.conform.CompareCommand;
import dev.insightselectors.app.conform.ConformCommand;
import dev.insightselectors.app.conform.ExplainCommand;
import dev.insightselectors.app.conform.SpecCommand;
import dev.insightselectors.app.serve.CannotRunException;
import dev.insightselectors.app.serve.ServeCommand;
import dev.insightselectors.app.serve.TableCommand;
import dev.insightselectors.app.serve.WorldCommand;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.TypeConversionException;

/** {@code insight-selectors}: reads the command line, and ends with the exit code. */
@Command(
    name = "insight-selectors",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "A CloudTrail PutInsightSelectors you can run, and a kit to test your own.",
    footerHeading = "%nExample:%n",
    footer = "  insight-selectors serve --port 4586")
public final class Main implements Runnable {
  private static final String REGION = "aws.region";
  private static final Map<String, Class<?>> COMMANDS = commands();

  private Main() {}

  private static Map<String, Class<?>> commands() {
    Map<String, Class<?>> commands = new LinkedHashMap<>();
    commands.put("serve", ServeCommand.class);
    commands.put("conform", ConformCommand.class);
    commands.put("compare", CompareCommand.class);
    commands.put("spec", SpecCommand.class);
    commands.put("explain", ExplainCommand.class);
    commands.put("world", WorldCommand.class);
    commands.put("table", TableCommand.class);
    commands.put("warm-up", WarmUpCommand.class);
    return commands;
  }

  public static void main(String[] arguments) {
    if (List.of(arguments).equals(List.of("--version"))) {
      Stream.of(new Version().getVersion()).forEach(System.out::println);
      return;
    }
    useDefaultRegion();
    System.exit(commandLine(arguments).execute(arguments));
  }

  /** What the AWS CLI takes for the Region the SDK for Java does not. */
  private static void useDefaultRegion() {
    String region = System.getenv("AWS_DEFAULT_REGION");
    boolean isSaid = System.getenv("AWS_REGION") != null || System.getProperty(REGION) != null;
    if (region != null && !region.isBlank() && !isSaid) {
      System.setProperty(REGION, region);
    }
  }

  /** With the one command that is asked for, or with all: to know them all takes long. */
  static CommandLine commandLine(String... arguments) {
    Set<String> asked = new LinkedHashSet<>(COMMANDS.keySet());
    if (arguments.length > 0 && COMMANDS.containsKey(arguments[0])) {
      asked.retainAll(Set.of(arguments[0]));
    }
    CommandLine line = new CommandLine(new Main(), new Commands());
    asked.forEach(name -> line.addSubcommand(COMMANDS.get(name)));
    line.getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().versionProvider(new Version()));
    return line.registerConverter(URI.class, new HttpUrl())
        .registerConverter(int.class, Main::wholeNumber)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new OneLine())
        .setExecutionExceptionHandler(new OneLine());
  }

  private static int wholeNumber(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException none) {
      throw new TypeConversionException("'%s' is not a whole number".formatted(text));
    }
  }

  @Override
  public void run() {
    throw new CannotRunException(
        "the command line",
        "it names no command",
        "Name serve, conform, compare, spec, explain, world or table; insight-selectors --help"
            + " tells of each.");
  }
}
