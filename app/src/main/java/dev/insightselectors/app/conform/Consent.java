package dev.insightselectors.app.conform;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.insightselectors.app.serve.CannotRunException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.Scanner;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** Of a person who sits at a terminal, before what an implementation has is replaced. */
final class Consent {
  @Option(
      names = "--yes",
      defaultValue = "${env:INSIGHT_SELECTORS_YES:-false}",
      fallbackValue = "true",
      description =
          "With --arrange control, on a terminal: do not ask before what the implementation has is"
              + " replaced (INSIGHT_SELECTORS_YES=true|false).")
  private boolean isGiven;

  /** Returns where it is given, or where nobody is there to ask. */
  void askFor(URI url, PrintWriter err) {
    // Who asks for colours wherever it writes to need not be a person.
    boolean isThere = Ansi.AUTO.enabled() && System.getenv("CLICOLOR_FORCE") == null;
    if (isGiven || !isThere) {
      return;
    }
    err.print("Go on? [y/N] ");
    err.flush();
    if (!answer().equalsIgnoreCase("y")) {
      throw new CannotRunException(
          "--arrange control",
          "nobody agreed that what is at %s is replaced".formatted(url),
          "Answer y, or give --yes; --arrange aws replaces nothing.");
    }
  }

  private static String answer() {
    Scanner person = new Scanner(System.in, UTF_8);
    return person.hasNextLine() ? person.nextLine().strip() : "";
  }
}
