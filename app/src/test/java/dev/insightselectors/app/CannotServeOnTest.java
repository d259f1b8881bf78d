package dev.insightselectors.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Backends that a server cannot stand on: it does not start, and says why in one line. */
class CannotServeOnTest {
  private final StringWriter told = new StringWriter();

  @Test
  void aTableThatCannotBeReached() {
    System.setProperty("aws.region", "us-east-2");
    System.setProperty("aws.accessKeyId", "tests");
    System.setProperty("aws.secretAccessKey", "tests");
    assertThat(run("serve", "--backend=dynamodb", "--dynamodb-endpoint=http://127.0.0.1:9"))
        .isEqualTo(2);
    assertThat(told.toString()).startsWith("insight-selectors: DynamoDB: ");
    assertThat(told.toString().lines()).hasSize(1);
  }

  private int run(String... arguments) {
    CommandLine command = Main.commandLine().setErr(new PrintWriter(told, true));
    return command.execute(arguments);
  }
}
