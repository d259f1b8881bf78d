package dev.insightselectors.app.serve;

import picocli.CommandLine.Command;

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
  @Override
  public void run() {
    throw new CannotRunException(
        "insight-selectors world",
        "it is not said what to do",
        "Add init, which writes a world, or check FILE, which tells what is wrong with one.");
  }
}
