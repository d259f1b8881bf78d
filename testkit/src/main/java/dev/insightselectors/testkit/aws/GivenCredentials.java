package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.testkit.subject.Acting;
import dev.insightselectors.testkit.subject.Capability;
import dev.insightselectors.testkit.subject.Cast;
import dev.insightselectors.testkit.subject.Transport;
import dev.insightselectors.testkit.subject.UnreachableException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * A subject that is called with credentials that somebody gave: real AWS, or a server that checks
 * signatures. Accounts and organizations are taken as they are; none is made.
 *
 * @param parts credentials by the part that their account plays: {@code caller}, which has to be
 *     there, {@code management}, {@code delegated-administrator}, {@code another}
 */
public record GivenCredentials(Map<String, AwsCredentialsProvider> parts) {
  public GivenCredentials {
    parts = Map.copyOf(parts);
  }

  /** Real AWS, which has everything. */
  public Found atAws() {
    Identified identified = identified(Optional.empty());
    AwsServices services = new AwsServices(Optional.empty(), identified.accounts());
    return found(
        identified,
        new S3Buckets(services),
        new KmsServiceKeys(services),
        new AwsOrganizing(services),
        Set.of(Capability.values()),
        List.of());
  }

  /** A server that has what it has. */
  public Found at(URI endpoint, Function<Accounts, Transport> transports) {
    Identified identified = identified(Optional.of(endpoint));
    ProbeLog log = new ProbeLog();
    AwsServices services = new AwsServices(Optional.of(endpoint), identified.accounts(), log);
    ServiceProbe probe =
        new ServiceProbe(
            services,
            log.noting(transports.apply(identified.accounts())),
            new Caller(identified.player(Cast.CALLER), Cast.REGION));
    Buckets buckets = probe.buckets("insight-selectors-probe-" + FreshNames.seed());
    Keys keys = probe.keys();
    Set<Capability> capabilities = probe.capabilities();
    return found(identified, buckets, keys, new AwsOrganizing(services), capabilities, log.lines());
  }

  private static Found found(
      Identified identified,
      Buckets buckets,
      Keys keys,
      Organizing organizing,
      Set<Capability> capabilities,
      List<String> probed) {
    return new Found(
        identified.accounts(),
        arranger(identified.players(), buckets, keys, organizing, capabilities, probed));
  }

  static AwsArranger arranger(
      Map<AccountId, AccountId> players,
      Buckets buckets,
      Keys keys,
      Organizing organizing,
      Set<Capability> capabilities,
      List<String> probed) {
    SubjectOrganization organization =
        players.containsKey(Cast.MANAGEMENT)
            ? new GivenOrganization(organizing, players)
            : SubjectOrganization.NOT_THERE;
    Cloud cloud = new Cloud(buckets, keys, organization, players, account -> Acting.GIVEN);
    Set<Capability> declared = cloud.among(capabilities);
    ServiceProbe.keep(declared, Capability.ACCOUNTS, players.containsKey(Cast.STRANGER));
    return new AwsArranger(declared, cloud, FreshNames.seed(), probed);
  }

  private Identified identified(Optional<URI> endpoint) {
    Map<AccountId, AwsCredentialsProvider> given = new HashMap<>();
    Map<String, AccountId> accounts = new HashMap<>();
    parts.forEach(
        (part, credentials) -> {
          AccountId account = owner(part, credentials, endpoint);
          given.put(account, credentials);
          accounts.put(part, account);
        });
    Map<AccountId, AccountId> players = new HashMap<>();
    Cast.parts()
        .forEach(
            (spokenOf, part) ->
                Optional.ofNullable(accounts.get(part))
                    .ifPresent(player -> players.put(spokenOf, player)));
    return new Identified(Accounts.given(Map.copyOf(given)), players);
  }

  /** As STS knows it. */
  private static AccountId owner(
      String part, AwsCredentialsProvider credentials, Optional<URI> endpoint) {
    AwsServices services = new AwsServices(endpoint, account -> credentials);
    try {
      return new AccountId(
          services.sts(new Caller(Cast.CALLER, Cast.REGION)).getCallerIdentity().account());
    } catch (SdkException refused) {
      if (part.equals("caller") && isNotThere(refused)) {
        return Cast.CALLER;
      }
      throw new UnreachableException(
          "STS does not know the credentials of the part %s: %s"
              .formatted(part, refused.getMessage()),
          refused);
    }
  }

  /** An emulator without STS: the caller is then taken to be the scenarios' own. */
  private static boolean isNotThere(SdkException refused) {
    return refused instanceof AwsServiceException answered && answered.statusCode() == 501;
  }

  private record Identified(Accounts accounts, Map<AccountId, AccountId> players) {
    AccountId player(AccountId spokenOf) {
      return players.getOrDefault(spokenOf, spokenOf);
    }
  }
}
