package dev.insightselectors.app;

import dev.insightselectors.app.conform.CompareCommand;
import dev.insightselectors.app.conform.ConformCommand;
import dev.insightselectors.app.conform.ExplainCommand;
import dev.insightselectors.app.conform.SpecCommand;
import dev.insightselectors.app.serve.ServeCommand;
import dev.insightselectors.app.serve.TableCommand;
import dev.insightselectors.app.serve.WarmUpCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code insight-selectors}: reads the command line, and ends with the exit code. */
@Command(
    name = "insight-selectors",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "A CloudTrail PutInsightSelectors you can run, and a kit to test your own.",
    subcommands = {
      ServeCommand.class,
      ConformCommand.class,
      CompareCommand.class,
      SpecCommand.class,
      ExplainCommand.class,
      TableCommand.class,
      WarmUpCommand.class
    },
    footerHeading = "%nExample:%n",
    footer = "  insight-selectors serve --port 4586")
public final class Main implements Runnable {
  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec
  private CommandSpec spec;

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main());
    line.getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().versionProvider(new Version()));
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new OneLine())
        .setExecutionExceptionHandler(new OneLine());
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command?");
  }
}
