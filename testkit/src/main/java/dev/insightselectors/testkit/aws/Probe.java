package dev.insightselectors.testkit.aws;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Capability;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Subject;
import java.net.URI;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Finds out, with a few calls, what an implementation has. What no public operation can arrange is
 * declared all the same: the arranger then says why a scenario is not testable.
 */
public final class Probe {
  private static final Caller CALLER =
      new Caller(new AccountId("123456789012"), new Region("us-east-2"));
  private static final Caller STRANGER =
      new Caller(new AccountId("999999999999"), new Region("us-east-2"));

  private final Subject subject;
  private final AwsServices services;
  private final String seed = seed();

  /** A probe of the implementation at the endpoint, which the subject reaches. */
  public Probe(Subject subject, URI endpoint) {
    this.subject = subject;
    this.services = new AwsServices(endpoint, CALLER.account().value());
  }

  /** An arranger that makes use of what was found. */
  public AwsArranger arranger() {
    Set<Capability> found = EnumSet.allOf(Capability.class);
    Buckets buckets = buckets();
    Keys keys = keys();
    keep(found, Capability.BUCKETS, buckets != Buckets.NOT_THERE);
    keep(found, Capability.KEYS, keys != Keys.NOT_THERE);
    keep(found, Capability.EVENT_DATA_STORES, knows("ListEventDataStores"));
    keep(found, Capability.PENDING_DELETION, knows("DeleteEventDataStore"));
    keep(found, Capability.NEIGHBOURS, knows("GetEventSelectors") && knows("GetEventDataStore"));
    keep(found, Capability.ACCOUNTS, tellsAccountsApart(buckets));
    return new AwsArranger(found, buckets, keys, seed);
  }

  private static void keep(Set<Capability> found, Capability one, boolean isThere) {
    if (!isThere) {
      found.remove(one);
    }
  }

  /** An operation is known when a call without members ends in something else than a shrug. */
  private boolean knows(String operation) {
    Reply reply = subject.call(new ApiCall(CALLER, operation, members()));
    String outcome = reply.outcome();
    return reply.status() < 500
        && !outcome.equals("UnknownOperationException")
        && !outcome.equals("NotImplemented")
        && !outcome.startsWith("HTTP ");
  }

  private Buckets buckets() {
    Buckets there = new S3Buckets(services);
    String name = "insight-selectors-probe-" + seed;
    try {
      there.create(name, CALLER.region(), "");
      there.delete(name, CALLER.region());
      return there;
    } catch (SdkException noS3) {
      return Buckets.NOT_THERE;
    }
  }

  private Keys keys() {
    try {
      services.kms(CALLER.region()).listKeys();
      return new KmsServiceKeys(services);
    } catch (SdkException noKms) {
      return Keys.NOT_THERE;
    }
  }

  /** Whether what another account makes is that account's. */
  private boolean tellsAccountsApart(Buckets buckets) {
    String name = "InsightSelectorsProbe" + seed;
    String bucket = name.toLowerCase(Locale.ROOT);
    buckets.create(bucket, STRANGER.region(), "");
    ObjectNode members = members().put("Name", name).put("S3BucketName", bucket);
    Reply made = subject.call(new ApiCall(STRANGER, "CreateTrail", members));
    subject.call(new ApiCall(STRANGER, "DeleteTrail", members().put("Name", name)));
    buckets.delete(bucket, STRANGER.region());
    return made.members()
        .flatMap(answer -> TrailArn.parse(answer.path("TrailARN").asText("")))
        .filter(arn -> arn.account().equals(STRANGER.account()))
        .isPresent();
  }

  private static ObjectNode members() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static String seed() {
    long number = ThreadLocalRandom.current().nextLong(36L * 36 * 36 * 36);
    return "k" + Long.toString(number, Character.MAX_RADIX) + "x";
  }
}
