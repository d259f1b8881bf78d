package dev.insightselectors.adapters.aws.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.adapters.aws.engine.Silence;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.port.BackendException;
import dev.insightselectors.core.port.Deadline;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.testing.Samples;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is asked of an AWS that does not answer ends when the call's time is over. */
class SlowAwsTest {
  private static final Duration OF_THE_CALL = Duration.ofMillis(400);

  /** Less than any bound of the clients, and more than what a busy machine adds. */
  private static final Duration SOON = Duration.ofSeconds(10);

  private final Silence silence = new Silence();
  private final AwsClients clients = Clients.of(silence.endpoint());
  private final Ports ports = Clients.ports(clients);

  private enum Asked {
    TRAIL(ports -> ports.trails().find(Samples.sampleTrail().arn())),
    STORE(ports -> ports.eventDataStores().find(Samples.sampleSource().arn())),
    SELECTION(ports -> ports.insightSelections().of(Samples.sampleTrail().arn())),
    CHANGED_SELECTION(
        ports ->
            ports
                .insightSelections()
                .replace(
                    Samples.sampleTrail().arn(), new Revision("judged"), InsightSelection.NONE)),
    BUCKET(ports -> ports.buckets().find("a-bucket")),
    KEY(ports -> ports.kmsKeys().find("alias/a-key", Samples.CALLER)),
    ORGANIZATION(ports -> ports.organizations().of(Samples.ACCOUNT));

    private final Consumer<Ports> question;

    Asked(Consumer<Ports> question) {
      this.question = question;
    }
  }

  @AfterEach
  void close() {
    clients.close();
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
