package dev.insightselectors.testkit.aws;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Cast;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Transport;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;

/** Finds out how an emulator tells accounts apart: by the access key id, by STS, or not at all. */
record AccountProbe(
    Function<Accounts, AwsServices> services,
    Function<Accounts, Transport> transports,
    boolean hasBuckets,
    String seed) {
  private static final Caller STRANGER = new Caller(Cast.STRANGER, Cast.REGION);

  /** The account that the emulator takes our caller for. */
  AccountId own() {
    return ownerOfATrail(new Caller(Cast.CALLER, Cast.REGION), Accounts.CLAIMED)
        .orElse(Cast.CALLER);
  }

  /** The credentials that act for any account, if there is a way to come by them. */
  Optional<Accounts> several(AccountId own) {
    return tellsApart(Accounts.CLAIMED) ? Optional.of(Accounts.CLAIMED) : assumed(own);
  }

  private Optional<Accounts> assumed(AccountId own) {
    AwsServices claiming = services.apply(account -> callers());
    Accounts assumed = Accounts.assumed(own, callers(), claiming.sts(new Caller(own, Cast.REGION)));
    try {
      return Optional.of(assumed).filter(this::tellsApart);
    } catch (SdkException noSts) {
      return Optional.empty();
    }
  }

  private boolean tellsApart(Accounts accounts) {
    return ownerOfATrail(STRANGER, accounts).filter(STRANGER.account()::equals).isPresent();
  }

  private Optional<AccountId> ownerOfATrail(Caller caller, Accounts accounts) {
    Buckets buckets = hasBuckets ? new S3Buckets(services.apply(accounts)) : Buckets.NOT_THERE;
    Transport transport = transports.apply(accounts);
    String name = "InsightSelectorsProbe" + seed + caller.account();
    String bucket = name.toLowerCase(Locale.ROOT);
    buckets.create(bucket, caller);
    buckets.putPolicy(bucket, caller, MadeBucket.open(bucket, caller));
    ObjectNode trail = Calls.members().put("Name", name);
    Reply made =
        send(transport, caller, "CreateTrail", trail.deepCopy().put("S3BucketName", bucket));
    send(transport, caller, "DeleteTrail", trail);
    buckets.delete(bucket, caller);
    return made.members()
        .flatMap(answer -> TrailArn.parse(answer.path("TrailARN").asText("")))
        .map(TrailArn::account);
  }

  private static Reply send(
      Transport transport, Caller caller, String operation, ObjectNode members) {
    return transport.send(transport.message(new ApiCall(caller, operation, members)));
  }

  private static AwsCredentialsProvider callers() {
    return Accounts.CLAIMED.of(Cast.CALLER);
  }
}
