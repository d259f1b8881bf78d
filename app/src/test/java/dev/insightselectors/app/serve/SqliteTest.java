package dev.insightselectors.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.adapters.sqlite.Database;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.faults.Fault;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.RunReport.Conclusion;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.ControlArranger;
import dev.insightselectors.testkit.subject.HttpSubject;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Subject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A server on a database in a file. */
@Timeout(120)
@Tag("long")
class SqliteTest {
  private static final Caller CALLER =
      new Caller(new AccountId("123456789012"), new Region("us-east-2"));
  private static final String PUT =
      "{\"TrailName\":\"SampleTrail\","
          + "\"InsightSelectors\":[{\"InsightType\":\"ApiErrorRateInsight\"}]}";

  @TempDir private Path directory;

  @SuppressWarnings("NullAway.Init")
  private String file;

  @BeforeEach
  void nameTheFile() {
    file = directory.resolve("insights.db").toString();
  }

  @Test
  void conforms() {
    try (AwsJsonServer server = served();
        Subject subject = subject(URI.create(Endpoint.of("http", "127.0.0.1", server.port())))) {
      RunReport run = ConformanceRun.of(FeatureSet.load()).against(subject);
      assertThat(run.scenarios())
          .filteredOn(result -> result.verdict() != Verdict.PASSED)
          .extracting(result -> result.id() + " " + result.failure())
          .isEmpty();
      assertThat(run.conclusion()).isEqualTo(Conclusion.CONFORMS);
    }
  }

  private AwsJsonServer served() {
    AwsJsonServer server =
        Composition.server(
            ServerOptions.on("127.0.0.1", 0).withAccessLog(false),
            InMemoryWorld.pageExamples(),
            Backing.database(Database.open(Path.of(file))),
            Fault.NONE);
    server.start();
    return server;
  }

  @Test
  void knowsWhatItAnsweredAfterItWasKilled() {
    try (Node first = Node.onDatabase(file);
        Subject subject = subject(first.endpoint())) {
      assertThat(call(subject, "PutInsightSelectors", PUT).outcome()).isEqualTo(Reply.ACCEPTED);
      ServeCommand another = new ServeCommand(id -> Optional.empty());
      new CommandLine(another).parseArgs("--backend", "sqlite", "--database", file);
      assertThatThrownBy(another::call)
          .isInstanceOf(CannotRunException.class)
          .hasMessage(
              "--database %s: the database %s is in use by another process; one at a time may have it."
                  + " Name another file, or end the process that has it.",
              file, file);
      first.kill();
    }
    try (Node second = Node.onDatabase(file);
        Subject subject = subject(second.endpoint())) {
      assertThat(call(subject, "GetInsightSelectors", "{\"TrailName\":\"SampleTrail\"}").text())
          .contains("ApiErrorRateInsight");
    }
  }

  private static Subject subject(URI endpoint) {
    return new HttpSubject(endpoint, new ControlArranger());
  }

  private static Reply call(Subject subject, String operation, String members) {
    return subject.call(new ApiCall(CALLER, operation, (ObjectNode) Field.json(members)));
  }
}
