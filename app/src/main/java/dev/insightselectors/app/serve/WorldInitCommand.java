package dev.insightselectors.app.serve;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.documents.DocumentException;
import dev.insightselectors.documents.WorldYaml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code insight-selectors world init}: writes a world with comments, to be edited. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = "Writes a world in YAML, with comments that say what everything means.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:it was written", "2:it could not be written"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  insight-selectors world init --trail Audit --bucket my-logs > world.yaml",
      "  insight-selectors world init --organization --key insights --trail Audit --store events"
          + " --region us-east-1 --region eu-west-1 --output world.yaml"
    })
final class WorldInitCommand implements Callable<Integer> {
  @Option(
      names = "--account",
      paramLabel = "ID",
      defaultValue = "123456789012",
      description = "Whose everything is (default: ${DEFAULT-VALUE}).")
  private String account = "123456789012";

  @Option(
      names = "--region",
      paramLabel = "REGION",
      description =
          "A Region, as often as there are; everything is in the first, and with several of them"
              + " trails are of all Regions (default: us-east-1).")
  private List<String> regions = List.of();

  @Option(
      names = "--organization",
      description = "An organization that the account manages; trails and stores are of it.")
  private boolean organization;

  @Option(
      names = "--bucket",
      paramLabel = "NAME",
      description = "A bucket for trails, as often as there are; the first one gets the log files.")
  private List<String> buckets = List.of();

  @Option(
      names = "--key",
      paramLabel = "ALIAS",
      description = "A KMS key that trails and stores are encrypted with, by its alias.")
  private Optional<String> key = Optional.empty();

  @Option(
      names = "--trail",
      paramLabel = "NAME",
      description = "A trail that logs management events, as often as there are.")
  private List<String> trails = List.of();

  @Option(
      names = "--store",
      paramLabel = "NAME",
      description =
          "An event data store that logs management events, and one for its Insights events,"
              + " NAME-insights; as often as there are.")
  private List<String> stores = List.of();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "A new file to write to, in place of stdout.")
  private Optional<Path> output = Optional.empty();

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    String text = checked(draft().text());
    if (output.isPresent()) {
      Files.writeString(output.get(), text, StandardOpenOption.CREATE_NEW);
      return ExitCode.OK;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(text);
    out.flush();
    return ExitCode.OK;
  }

  private WorldText draft() {
    refuseUnless(
        AccountId.isAccountId(account), "--account", account, "an account is twelve digits");
    regions.forEach(
        it ->
            refuseUnless(
                Region.isRegion(it), "--region", it, "a Region has a name like us-east-1"));
    return new WorldText(
        account,
        regions.isEmpty() ? List.of("us-east-1") : regions,
        organization,
        buckets,
        key,
        trails,
        stores);
  }

  private static void refuseUnless(boolean holds, String option, String given, String wanted) {
    if (!holds) {
      throw new CannotRunException(
          option + " " + given, wanted, "Give another one, or leave it out for the usual one.");
    }
  }

  /** What serve would say of it is said now. */
  private static String checked(String text) {
    try {
      new WorldYaml().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
      return text;
    } catch (DocumentException wrong) {
      throw new CannotRunException(
          "world init",
          "what was asked for would not be a world: " + wrong.getMessage(),
          "Give other names.",
          wrong);
    }
  }
}
