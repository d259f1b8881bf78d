package dev.insightselectors.app.conform;

import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.app.serve.Composition;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.testkit.aws.AwsArranger;
import dev.insightselectors.testkit.rehearsal.Journal;
import dev.insightselectors.testkit.rehearsal.RehearsedBuckets;
import dev.insightselectors.testkit.rehearsal.RehearsedKeys;
import dev.insightselectors.testkit.rehearsal.RehearsedOrganizing;
import dev.insightselectors.testkit.subject.Cast;
import dev.insightselectors.testkit.subject.ForwardingSubject;
import dev.insightselectors.testkit.subject.HttpSubject;
import dev.insightselectors.testkit.subject.HttpTransport;
import dev.insightselectors.testkit.subject.Patience;
import dev.insightselectors.testkit.subject.Transport;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The reference with S3, KMS and Organizations beside it that are made up: nothing leaves here. */
final class Rehearsal extends ForwardingSubject {
  private final AwsJsonServer server;
  private final AwsArranger arranger;

  private Rehearsal(
      AwsJsonServer server, AwsArranger arranger, Transport transport, Patience patience) {
    super(new HttpSubject(ServedReference.address(server), arranger, transport, patience));
    this.server = server;
    this.arranger = arranger;
  }

  /**
   * @param parts those that credentials are given for; none where accounts are claimed
   */
  static Rehearsal of(Journal journal, Set<String> parts) {
    return parts.isEmpty() ? making(journal) : taking(journal, parts);
  }

  /** Of a subject whose organization is made for the run. */
  static Rehearsal making(Journal journal) {
    return making(journal, transport -> transport, Patience.NONE);
  }

  /**
   * Of a subject that is not as quick or as willing as the reference.
   *
   * @param between stands between the run and the reference
   */
  static Rehearsal making(Journal journal, UnaryOperator<Transport> between, Patience patience) {
    return rehearsal(
        journal, new RehearsedOrganizing(journal), AwsArranger::making, between, patience);
  }

  /** Of a subject whose organization is there, for these parts of the scenarios. */
  static Rehearsal taking(Journal journal, Set<String> parts) {
    return rehearsal(
        journal,
        RehearsedOrganizing.given(journal, Cast.organization(true)),
        (buckets, keys, organizing) -> AwsArranger.taking(buckets, keys, organizing, parts),
        transport -> transport,
        Patience.NONE);
  }

  private static Rehearsal rehearsal(
      Journal journal,
      RehearsedOrganizing organizing,
      Arranging arranging,
      UnaryOperator<Transport> between,
      Patience patience) {
    RehearsedBuckets buckets = new RehearsedBuckets(journal);
    RehearsedKeys keys = new RehearsedKeys(journal);
    AwsJsonServer server =
        ServedReference.started(
            options ->
                Composition.rehearsing(options, it -> beside(it, buckets, keys, organizing)));
    Transport transport = HttpTransport.to(ServedReference.address(server));
    return new Rehearsal(
        server,
        arranging.of(buckets, keys, organizing),
        between.apply(journal.noting(transport)),
        patience);
  }

  private static NeighbourPorts beside(
      NeighbourPorts memory,
      RehearsedBuckets buckets,
      RehearsedKeys keys,
      RehearsedOrganizing organizing) {
    Ports insights = memory.insights();
    return memory.with(
        new Ports(
            insights.trails(),
            insights.eventDataStores(),
            insights.insightSelections(),
            buckets,
            keys,
            organizing,
            insights.insightsSupport(),
            insights.callQuota(),
            insights.clock()));
  }

  /** Takes away what was made. */
  void cleanUp() {
    arranger.cleanUp().run();
  }

  @Override
  public void close() {
    server.close();
  }

  /** How scenarios are arranged with what is made up. */
  private interface Arranging {
    AwsArranger of(RehearsedBuckets buckets, RehearsedKeys keys, RehearsedOrganizing organizing);
  }
}
