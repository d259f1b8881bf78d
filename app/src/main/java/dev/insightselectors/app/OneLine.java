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
    tell(command, wrong.getMessage() + suggestion(wrong) + " (" + name + " --help tells more)");
    return ExitCode.USAGE;
  }

  /** What was mistyped may be an option or a command that there is. */
  private static String suggestion(ParameterException wrong) {
    return wrong instanceof UnmatchedArgumentException mistyped
            && !mistyped.getSuggestions().isEmpty()
        ? "; did you mean " + String.join(" or ", mistyped.getSuggestions()) + "?"
        : "";
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof FileSystemException trouble) {
      tell(command, FileTrouble.of(trouble));
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
