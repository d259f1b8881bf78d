package dev.insightselectors.adapters.aws.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.testing.Samples;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A caller may claim any Region, and as many as it likes. */
class ManyRegionsTest {
  private static final int MANY = 300;

  private final CloudTrailStub cloudTrail = new CloudTrailStub();
  private final AwsClients clients = Clients.of(cloudTrail.endpoint());

  @AfterEach
  void close() {
    clients.close();
    cloudTrail.close();
  }

  @Test
  void areAskedForWithNoMoreThreadsThanAFew() {
    Ports ports = Clients.ports(clients);
    look(ports, 0);
    Set<Thread> before = alive();
    IntStream.range(1, MANY).forEach(number -> look(ports, number));
    Set<Thread> more = alive();
    more.removeAll(before);
    assertThat(more).hasSizeLessThan(10);
  }

  @Test
  void areForgottenWhenOthersWereAskedSince() {
    ByRegion<Object> clients = new ByRegion<>(region -> new Object());
    List<Object> made = IntStream.range(0, MANY).mapToObj(it -> clients.in(region(it))).toList();
    assertThat(clients.in(region(MANY - 1))).isSameAs(made.get(MANY - 1));
    assertThat(clients.in(region(0))).isNotSameAs(made.get(0));
  }

  private static void look(Ports ports, int number) {
    TrailArn trail =
        TrailArn.parse(
                "arn:aws:cloudtrail:%s:%s:trail/abc".formatted(region(number), Samples.ACCOUNT))
            .orElseThrow();
    assertThat(ports.trails().find(trail)).isEmpty();
  }

  private static Region region(int number) {
    return new Region(
        "us-%s%s-1".formatted((char) ('a' + number / 26), (char) ('a' + number % 26)));
  }

  private static Set<Thread> alive() {
    return new HashSet<>(Thread.getAllStackTraces().keySet());
  }
}
