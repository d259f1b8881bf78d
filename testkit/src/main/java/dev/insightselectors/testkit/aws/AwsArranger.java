package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.documents.World;
import dev.insightselectors.testkit.subject.Acting;
import dev.insightselectors.testkit.subject.Arranged;
import dev.insightselectors.testkit.subject.Arranger;
import dev.insightselectors.testkit.subject.Capability;
import dev.insightselectors.testkit.subject.Cast;
import dev.insightselectors.testkit.subject.NoAnswerException;
import dev.insightselectors.testkit.subject.NotTestableException;
import dev.insightselectors.testkit.subject.Sent;
import dev.insightselectors.testkit.subject.Setting;
import dev.insightselectors.testkit.subject.Subject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Makes every trail, event data store, bucket and key of a scenario anew, under a fresh name, and
 * takes them all away at the end as well as it can; earlier where the subject takes no more.
 */
public final class AwsArranger implements Arranger {
  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Set<Capability> capabilities;
  private final Cloud cloud;
  private final List<String> probed;
  private final FreshNames names;
  private final CleanUp cleanUp = new CleanUp();
  private final List<Sent> organization = new ArrayList<>();

  /**
   * An arranger for a subject of which it is known what it has.
   *
   * @param seed makes the names of this run differ from those of others
   * @param probed how that is known
   */
  AwsArranger(Set<Capability> capabilities, Cloud cloud, String seed, List<String> probed) {
    this.capabilities = Set.copyOf(capabilities);
    this.cloud = cloud;
    this.probed = List.copyOf(probed);
    this.names = new FreshNames(seed);
  }

  /** An arranger for a subject that has everything, and makes the organization that it needs. */
  public static AwsArranger making(Buckets buckets, Keys keys, Organizing organizing) {
    OrganizationSetup organization = new OrganizationSetup(organizing, Map.of());
    Cloud cloud = new Cloud(buckets, keys, organization, Map.of(), account -> Acting.CLAIMED);
    return new AwsArranger(EnumSet.allOf(Capability.class), cloud, FreshNames.seed(), List.of());
  }

  /**
   * An arranger for a subject that has everything, and takes the organization as it is.
   *
   * @param parts the parts of the scenarios that somebody gave credentials for
   */
  public static AwsArranger taking(
      Buckets buckets, Keys keys, Organizing organizing, Set<String> parts) {
    Map<AccountId, AccountId> players =
        Cast.parts().entrySet().stream()
            .filter(part -> parts.contains(part.getValue()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getKey));
    return GivenCredentials.arranger(
        players, buckets, keys, organizing, EnumSet.allOf(Capability.class), List.of());
  }

  @Override
  public String name() {
    return "aws";
  }

  @Override
  public Set<Capability> capabilities() {
    return capabilities;
  }

  @Override
  public List<String> probed() {
    return probed;
  }

  @Override
  public Arranged arrange(Setting setting, Subject subject) {
    refuseWhatNoOperationArranges(setting.world());
    try {
      return whereThereIsRoom(setting, subject);
    } catch (SdkClientException unanswered) {
      throw new NoAnswerException(String.valueOf(unanswered.getMessage()), unanswered);
    } catch (SdkException refused) {
      throw new NotTestableException("could not be arranged: " + refused.getMessage(), refused);
    } catch (Calls.Full full) {
      throw new NotTestableException("could not be arranged: " + full.getMessage(), full);
    }
  }

  private Arranged whereThereIsRoom(Setting setting, Subject subject) {
    try {
      return made(setting, subject);
    } catch (Calls.Full noRoom) {
      cleanUp.run();
      return made(setting, subject);
    }
  }

  private Arranged made(Setting setting, Subject subject) {
    Arrangement made = new Arrangement(setting, cloud, new Calls(subject), names, cleanUp);
    try {
      return ArrangingCalls.keeping(made::make).by(organization, ArrangingCalls.kept());
    } finally {
      keepWhatMadeTheOrganization();
    }
  }

  /** It is made once for all scenarios, and is needed by each that speaks of it. */
  private void keepWhatMadeTheOrganization() {
    ArrangingCalls.kept().stream()
        .filter(AwsArranger::makesTheOrganization)
        .filter(sent -> organization.stream().noneMatch(sent::asksTheSameAs))
        .forEach(organization::add);
  }

  private static boolean makesTheOrganization(Sent sent) {
    return sent.service().equals("organizations")
        || sent.operation().equals("CreateServiceLinkedRole");
  }

  /** What every name contains that this run gives. */
  public String mark() {
    return names.mark();
  }

  /** Deletes what was made, newest first; what cannot be deleted is told and left. */
  public CleanUp cleanUp() {
    return cleanUp;
  }

  private static void refuseWhatNoOperationArranges(World world) {
    if (!world.quotas().isEmpty()) {
      throw new NotTestableException("no public operation sets the quota");
    }
    if (world.regions().stream().anyMatch(region -> !region.insightsSupported())) {
      throw new NotTestableException("no public operation takes Insights out of a Region");
    }
    if (world.eventDataStores().stream().anyMatch(entry -> isChosen(entry.store().arn().id()))) {
      throw new NotTestableException("no public operation makes a store with a given ID suffix");
    }
  }

  /** The steps name a store by a UUID unless its ID suffix matters. */
  private static boolean isChosen(String id) {
    return !UUID.matcher(id).matches();
  }
}
