package dev.insightselectors.app;

import dev.insightselectors.app.serve.CannotRunException;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line why a command could not run. A fault of ours keeps its stack trace. */
final class OneLine implements IParameterExceptionHandler, IExecutionExceptionHandler {

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    tell(command, "%s. %s%s --help tells more.".formatted(reason(wrong), suggestion(wrong), name));
    return ExitCode.USAGE;
  }

  /** In our words where picocli counts places, and without what it says of classes. */
  private static String reason(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException mistyped) {
      return "%s: %s takes no such option, command or value"
          .formatted(
              String.join(" ", mistyped.getUnmatched()),
              wrong.getCommandLine().getCommandSpec().qualifiedName());
    }
    return String.valueOf(wrong.getMessage())
        .replaceAll(" \\((?:java|dev)\\.[^)]*\\)", "")
        .replaceAll("[.\\s]+$", "");
  }

  /** What was mistyped may be an option or a command that there is. */
  private static String suggestion(ParameterException wrong) {
    return wrong instanceof UnmatchedArgumentException mistyped
            && !mistyped.getSuggestions().isEmpty()
        ? "Did you mean " + String.join(" or ", mistyped.getSuggestions()) + "? "
        : "";
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof FileSystemException trouble) {
      tell(
          command,
          "%s: %s. Choose another place, or mend that one."
              .formatted(trouble.getFile(), FileTrouble.reason(trouble)));
      return ExitCode.USAGE;
    }
    if (!(failure instanceof CannotRunException)) {
      failure.printStackTrace(command.getErr());
    }
    tell(command, String.valueOf(failure.getMessage()));
    return ExitCode.USAGE;
  }

  private static void tell(CommandLine command, String message) {
    String line = message.strip().replaceAll("\\s*\\R\\s*", " ");
    command.getErr().println("insight-selectors: " + line);
    command.getErr().flush();
  }
}
