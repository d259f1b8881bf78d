package dev.insightselectors.app.conform;

import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.app.serve.Composition;
import dev.insightselectors.testkit.aws.AwsArranger;
import dev.insightselectors.testkit.rehearsal.Journal;
import dev.insightselectors.testkit.rehearsal.JournaledTransport;
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
    RehearsedBuckets buckets = new RehearsedBuckets(journal);
    RehearsedKeys keys = new RehearsedKeys(journal);
    RehearsedOrganizing organizing = new RehearsedOrganizing(journal);
    AwsJsonServer server = started(buckets, keys, organizing);
    return new Rehearsal(
        server,
        AwsArranger.making(buckets, keys, organizing),
        between.apply(journaled(server, journal)),
        patience);
  }

  /** Of a subject whose organization is there, for these parts of the scenarios. */
  static Rehearsal taking(Journal journal, Set<String> parts) {
    RehearsedBuckets buckets = new RehearsedBuckets(journal);
    RehearsedKeys keys = new RehearsedKeys(journal);
    RehearsedOrganizing organizing = RehearsedOrganizing.given(journal, Cast.organization(true));
    AwsJsonServer server = started(buckets, keys, organizing);
    return new Rehearsal(
        server,
        AwsArranger.taking(buckets, keys, organizing, parts),
        journaled(server, journal),
        Patience.NONE);
  }

  private static Transport journaled(AwsJsonServer server, Journal journal) {
    return new JournaledTransport(HttpTransport.to(ServedReference.address(server)), journal);
  }

  private static AwsJsonServer started(
      RehearsedBuckets buckets, RehearsedKeys keys, RehearsedOrganizing organizing) {
    AwsJsonServer server =
        Composition.rehearsing(
            ServerOptions.on("127.0.0.1", 0).withAccessLog(false), buckets, keys, organizing);
    server.start();
    return server;
  }

  /** Takes away what was made. */
  void cleanUp() {
    arranger.cleanUp().run();
  }

  @Override
  public void close() {
    server.close();
  }
}
