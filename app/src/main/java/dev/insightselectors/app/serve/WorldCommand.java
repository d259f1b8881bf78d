package dev.insightselectors.app.serve;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code insight-selectors world}: writes world documents, and tells what is wrong with them. */
@Command(
    name = "world",
    mixinStandardHelpOptions = true,
    description = "Writes a world for serve --world, or checks one.",
    subcommands = {WorldInitCommand.class, WorldCheckCommand.class},
    footerHeading = "%nExamples:%n",
    footer = {
      "  insight-selectors world init --trail Audit --bucket my-logs > world.yaml",
      "  insight-selectors world check world.yaml"
    })
public final class WorldCommand implements Runnable {
  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "init or check?");
  }
}
