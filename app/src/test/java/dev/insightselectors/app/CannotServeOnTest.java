package dev.insightselectors.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Backends that a server cannot stand on: it does not start, and says why in one line. */
class CannotServeOnTest {
  private final StringWriter told = new StringWriter();

  @ParameterizedTest
  @CsvSource({
    "dynamodb, memory",
    "memory, dynamodb",
    "aws, memory",
    "memory, aws",
    "aws, dynamodb"
  })
  void twoBackends(String resources, String selections) {
    assertThat(run("serve", "--resources", resources, "--selections", selections)).isEqualTo(2);
    assertThat(told.toString())
        .startsWith(
            "insight-selectors: --resources %s with --selections %s cannot hold"
                .formatted(resources, selections));
    assertThat(told.toString().lines()).hasSize(1);
  }

  @Test
  void aTableThatCannotBeReached() {
    System.setProperty("aws.region", "us-east-2");
    System.setProperty("aws.accessKeyId", "tests");
    System.setProperty("aws.secretAccessKey", "tests");
    assertThat(
            run(
                "serve",
                "--resources=dynamodb",
                "--selections=dynamodb",
                "--dynamodb-endpoint=http://127.0.0.1:9"))
        .isEqualTo(2);
    assertThat(told.toString()).startsWith("insight-selectors: DynamoDB: ");
    assertThat(told.toString().lines()).hasSize(1);
  }

  private int run(String... arguments) {
    CommandLine command = Main.commandLine().setErr(new PrintWriter(told, true));
    return command.execute(arguments);
  }
}
