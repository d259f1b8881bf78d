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
import java.net.URI;
import java.util.Set;

/** The reference with S3, KMS and Organizations beside it that are made up: nothing leaves here. */
final class Rehearsal extends ForwardingSubject {
  private final AwsJsonServer server;
  private final AwsArranger arranger;

  private Rehearsal(AwsJsonServer server, AwsArranger arranger, Journal journal) {
    super(subject(ServedReference.address(server), arranger, journal));
    this.server = server;
    this.arranger = arranger;
  }

  private static HttpSubject subject(URI address, AwsArranger arranger, Journal journal) {
    return new HttpSubject(
        address,
        arranger,
        new JournaledTransport(HttpTransport.to(address), journal),
        Patience.NONE);
  }

  /** Of a subject whose organization is made for the run. */
  static Rehearsal making(Journal journal) {
    RehearsedBuckets buckets = new RehearsedBuckets(journal);
    RehearsedKeys keys = new RehearsedKeys(journal);
    RehearsedOrganizing organizing = new RehearsedOrganizing(journal);
    return new Rehearsal(
        started(buckets, keys, organizing), AwsArranger.making(buckets, keys, organizing), journal);
  }

  /** Of a subject whose organization is there, for these parts of the scenarios. */
  static Rehearsal taking(Journal journal, Set<String> parts) {
    RehearsedBuckets buckets = new RehearsedBuckets(journal);
    RehearsedKeys keys = new RehearsedKeys(journal);
    RehearsedOrganizing organizing = RehearsedOrganizing.given(journal, Cast.organization(true));
    return new Rehearsal(
        started(buckets, keys, organizing),
        AwsArranger.taking(buckets, keys, organizing, parts),
        journal);
  }

  private static AwsJsonServer started(
      RehearsedBuckets buckets, RehearsedKeys keys, RehearsedOrganizing organizing) {
    AwsJsonServer server =
        Composition.rehearsing(
            ServerOptions.on("127.0.0.1", 0).withAccessLog(false), buckets, keys, organizing);
    server.start();
    return server;
  }

  /** Takes away what was made, and tells what could not be. */
  void cleanUp() {
    arranger.cleanUp().run();
  }

  @Override
  public void close() {
    server.close();
  }
}
