package dev.insightselectors.app.serve;

import dev.insightselectors.adapters.aws.dynamodb.DynamoDbTable;
import dev.insightselectors.adapters.aws.dynamodb.TableCreation;
import dev.insightselectors.adapters.aws.dynamodb.TableSeed;
import dev.insightselectors.documents.World;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** {@code insight-selectors table}: looks for the DynamoDB table of the server, or makes it. */
@Command(
    name = "table",
    mixinStandardHelpOptions = true,
    description = "Makes the DynamoDB table that \"serve --backend dynamodb\" needs.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the table is there", "1:it is not", "2:could not look"},
    footerHeading = "%nExample:%n",
    footer = "  insight-selectors table --create --dynamodb-table insight-selectors")
public final class TableCommand implements Callable<Integer> {
  @Option(names = "--create", description = "Make the table, unless it is there.")
  private boolean create;

  @Option(
      names = "--world",
      paramLabel = "FILE",
      defaultValue = "${env:INSIGHT_SELECTORS_WORLD}",
      description =
          "With --create: write its trails and event data stores, but over none"
              + " (INSIGHT_SELECTORS_WORLD).")
  private Optional<Path> world = Optional.empty();

  @Mixin private DynamoDbOptions dynamoDb = new DynamoDbOptions();

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    boolean isThere = dynamoDb.reaching(it -> create ? created(it) : isDone(it));
    out().println("The table " + dynamoDb.name() + (isThere ? " is there." : " is not there."));
    if (create) {
      world.map(WorldFile::read).ifPresent(it -> out().println(seeded(it) + " written."));
    }
    out().flush();
    return isThere ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private int seeded(World given) {
    return dynamoDb.reaching(
        it -> new TableSeed(new DynamoDbTable(it, dynamoDb.name())).write(given));
  }

  private boolean isDone(DynamoDbClient client) {
    return new TableCreation(client, dynamoDb.name()).isDone();
  }

  private boolean created(DynamoDbClient client) {
    new TableCreation(client, dynamoDb.name()).create();
    return true;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
