package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.testkit.subject.Acting;
import dev.insightselectors.testkit.subject.Capability;
import dev.insightselectors.testkit.subject.Cast;
import dev.insightselectors.testkit.subject.Transport;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds out, with a few calls, what an emulator of AWS has and how it tells accounts apart. What no
 * public operation can arrange is declared all the same: the arranger then says why a scenario is
 * not testable.
 */
public final class Probe {
  /** Every operation that a probe may call, by what it finds out. */
  public static final Map<String, List<String>> OPERATIONS = operations();

  private final URI endpoint;
  private final Function<Accounts, Transport> transports;
  private final ProbeLog log = new ProbeLog();
  private final String seed = FreshNames.seed();

  /**
   * @param transports how messages get there, signed for these accounts
   */
  public Probe(URI endpoint, Function<Accounts, Transport> transports) {
    this.endpoint = endpoint;
    this.transports = accounts -> log.noting(transports.apply(accounts));
  }

  /** What is there for callers who claim to be an account, with it as their access key id. */
  public Found found() {
    Buckets first = services(Accounts.CLAIMED, Cast.CALLER).buckets(bucket());
    AccountProbe probe = new AccountProbe(this::aws, transports, first != Buckets.NOT_THERE, seed);
    AccountId own = probe.own();
    Optional<Accounts> several = probe.several(own);
    Accounts accounts = several.orElse(Accounts.CLAIMED);
    Map<AccountId, AccountId> players =
        own.equals(Cast.CALLER) ? Map.of() : Map.of(Cast.CALLER, own);
    Organizing organizing = new AwsOrganizing(aws(accounts));
    Cloud cloud =
        new Cloud(
            first == Buckets.NOT_THERE ? first : new S3Buckets(aws(accounts)),
            services(accounts, own).keys(),
            several.isPresent() && services(accounts, Cast.MANAGEMENT).hasOrganizations(organizing)
                ? new OrganizationSetup(organizing, players)
                : SubjectOrganization.NOT_THERE,
            players,
            account ->
                accounts == Accounts.CLAIMED || account.equals(own) || account.equals(Cast.CALLER)
                    ? Acting.CLAIMED
                    : Acting.ASSUMED);
    Set<Capability> capabilities = services(accounts, own).capabilities();
    ServiceProbe.keep(capabilities, Capability.ACCOUNTS, several.isPresent());
    return new Found(
        accounts, new AwsArranger(cloud.among(capabilities), cloud, seed, log.lines()));
  }

  private static Map<String, List<String>> operations() {
    Map<String, List<String>> operations = new LinkedHashMap<>();
    operations.put("buckets", List.of("S3 CreateBucket", "S3 ListObjectsV2", "S3 DeleteBucket"));
    operations.put(
        "accounts that are told apart",
        List.of(
            "S3 CreateBucket",
            "S3 PutBucketPolicy",
            "CloudTrail CreateTrail",
            "CloudTrail DeleteTrail",
            "S3 ListObjectsV2",
            "S3 DeleteBucket",
            "STS AssumeRole"));
    operations.put("keys", List.of("KMS ListKeys"));
    operations.put("an organization", List.of("Organizations DescribeOrganization"));
    operations.put("event data stores", List.of("CloudTrail ListEventDataStores"));
    operations.put("stores pending deletion", List.of("CloudTrail DeleteEventDataStore"));
    operations.put(
        "neighbouring operations",
        List.of("CloudTrail GetEventSelectors", "CloudTrail GetEventDataStore"));
    return operations;
  }

  private String bucket() {
    return "insight-selectors-probe-" + seed;
  }

  private ServiceProbe services(Accounts accounts, AccountId account) {
    return new ServiceProbe(
        aws(accounts), transports.apply(accounts), new Caller(account, Cast.REGION));
  }

  private AwsServices aws(Accounts accounts) {
    return new AwsServices(Optional.of(endpoint), accounts, log);
  }
}
