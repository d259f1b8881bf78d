package dev.insightselectors.adapters.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.adapters.aws.Bounds;
import dev.insightselectors.adapters.aws.engine.Silence;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.port.BackendException;
import dev.insightselectors.core.port.Deadline;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.testing.Samples;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.port.PageRequest;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is asked of a DynamoDB that does not answer ends when the call's time is over. */
class SlowDynamoDbTest {
  private static final Bounds LONGER =
      new Bounds(Duration.ofSeconds(60), Duration.ofSeconds(30), 3);
  private static final Duration OF_THE_CALL = Duration.ofMillis(400);

  /** Less than any bound of the client, and more than what a busy machine adds. */
  private static final Duration SOON = Duration.ofSeconds(10);

  private static final Revision JUDGED = new Revision("judged");

  private final Silence silence = new Silence();
  private final NeighbourPorts ports =
      Tables.ports(new DynamoDbTable(Tables.client(silence.endpoint(), LONGER), "silent"));

  private enum Asked {
    TRAIL(ports -> ports.trails().find(Samples.sampleTrail().arn())),
    TRAILS(ports -> ports.trails().ownedBy(Samples.ACCOUNT, PageRequest.first(1))),
    NEW_TRAIL(ports -> ports.trails().create(Samples.sampleTrail())),
    CHANGED_TRAIL(ports -> ports.trails().replace(Samples.sampleTrail(), JUDGED)),
    DELETED_TRAIL(ports -> ports.trails().delete(Samples.sampleTrail().arn(), JUDGED)),
    STORE(ports -> ports.eventDataStores().find(Samples.sampleSource().arn())),
    STORES(
        ports ->
            ports.eventDataStores().ownedBy(Samples.ACCOUNT, Samples.REGION, PageRequest.first(1))),
    NEW_STORE(ports -> ports.eventDataStores().create(Samples.sampleSource())),
    CHANGED_STORE(ports -> ports.eventDataStores().replace(Samples.sampleSource(), JUDGED)),
    SELECTION(ports -> ports.insights().insightSelections().of(Samples.sampleTrail().arn())),
    CHANGED_SELECTION(
        ports ->
            ports
                .insights()
                .insightSelections()
                .replace(Samples.sampleTrail().arn(), JUDGED, InsightSelection.NONE));

    private final Consumer<NeighbourPorts> question;

    Asked(Consumer<NeighbourPorts> question) {
      this.question = question;
    }
  }

  @AfterEach
  void close() {
    silence.close();
  }

  @ParameterizedTest
  @EnumSource(Asked.class)
  void isAFaultInTime(Asked asked) {
    long began = System.nanoTime();
    assertThatThrownBy(
            () ->
                Deadline.in(OF_THE_CALL)
                    .bounding(
                        () -> {
                          asked.question.accept(ports);
                          return asked;
                        }))
        .isInstanceOf(BackendException.class);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(SOON);
  }
}
