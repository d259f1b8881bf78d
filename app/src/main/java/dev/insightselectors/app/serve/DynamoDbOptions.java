package dev.insightselectors.app.serve;

import dev.insightselectors.adapters.aws.Bounds;
import dev.insightselectors.adapters.aws.dynamodb.DynamoDbTable;
import dev.insightselectors.adapters.aws.dynamodb.TableCreation;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Which table, and where; Region and credentials come from the SDK's default chain. */
final class DynamoDbOptions {
  private static final String DEFAULT_TABLE = "insight-selectors";

  @Option(
      names = "--dynamodb-table",
      paramLabel = "NAME",
      defaultValue = "${env:INSIGHT_SELECTORS_DYNAMODB_TABLE:-" + DEFAULT_TABLE + "}",
      description =
          "The table of --backend dynamodb (INSIGHT_SELECTORS_DYNAMODB_TABLE; default: "
              + DEFAULT_TABLE
              + ").")
  private String table = DEFAULT_TABLE;

  @Option(
      names = "--dynamodb-endpoint",
      paramLabel = "URL",
      defaultValue = "${env:INSIGHT_SELECTORS_DYNAMODB_ENDPOINT}",
      description = "Where DynamoDB is, if not at AWS (INSIGHT_SELECTORS_DYNAMODB_ENDPOINT).")
  private Optional<URI> endpoint = Optional.empty();

  String name() {
    return table;
  }

  /** The table, ready to be used, or a {@link CannotRunException}. */
  DynamoDbTable existingTable() {
    return reaching(
        client -> {
          if (!new TableCreation(client, table).isDone()) {
            throw new CannotRunException(
                "--dynamodb-table " + table,
                "there is no such table",
                "insight-selectors table --create makes it.");
          }
          return new DynamoDbTable(client, table);
        });
  }

  /** What the work gives; that DynamoDB cannot be reached is a {@link CannotRunException}. */
  <T> T reaching(Function<DynamoDbClient, T> work) {
    try {
      return work.apply(Bounds.USUAL.client(DynamoDbClient.builder(), endpoint));
    } catch (SdkException failure) {
      throw new CannotRunException(
          "DynamoDB",
          SdkWords.of(failure),
          "See that the credentials, the Region and --dynamodb-endpoint are the right ones.",
          failure);
    }
  }
}
