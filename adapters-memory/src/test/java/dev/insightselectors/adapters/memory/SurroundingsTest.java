package dev.insightselectors.adapters.memory;

import static dev.insightselectors.adapters.memory.Fixtures.ACCOUNT;
import static dev.insightselectors.adapters.memory.Fixtures.CALLER;
import static dev.insightselectors.adapters.memory.Fixtures.CLOSED;
import static dev.insightselectors.adapters.memory.Fixtures.OHIO;
import static dev.insightselectors.adapters.memory.Fixtures.OPEN;
import static dev.insightselectors.adapters.memory.Fixtures.VIRGINIA;
import static dev.insightselectors.adapters.memory.Fixtures.inMemory;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.policy.Access;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.core.port.KmsKeys;
import dev.insightselectors.core.port.Organizations;
import dev.insightselectors.documents.KeyEntry;
import dev.insightselectors.documents.RegionFacts;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Buckets, keys, organizations and Regions, in an open world and in a closed one. */
class SurroundingsTest {
  private static final String KEY_ARN = "arn:aws:kms:us-east-2:123456789012:key/1234-abcd";
  private static final KmsKey DISABLED = new KmsKey(KEY_ARN, KmsKey.State.DISABLED, Policy.EMPTY);
  private static final KeyEntry KEY = new KeyEntry(DISABLED, List.of("alias/example"));

  @Test
  void aListedBucketIsAsItIsListed() {
    Bucket listed = new Bucket("listed", Policy.EMPTY);
    for (World world : List.of(OPEN, CLOSED)) {
      assertThat(
              inMemory(World.of(world.kind(), it -> it.buckets().add(listed)))
                  .ports()
                  .insights()
                  .buckets()
                  .find("listed"))
          .contains(listed);
    }
  }

  @Test
  void anUnlistedBucketIsThereAndGrantsCloudTrailOnlyInAnOpenWorld() {
    Bucket found = inMemory(OPEN).ports().insights().buckets().find("unlisted").orElseThrow();
    assertThat(found.name()).isEqualTo("unlisted");
    assertThat(found.policy().grants(access("cloudtrail.amazonaws.com"))).isTrue();
    assertThat(found.policy().grants(access("config.amazonaws.com"))).isFalse();
    assertThat(inMemory(CLOSED).ports().insights().buckets().find("unlisted")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        KEY_ARN,
        "1234-abcd",
        "alias/example",
        "arn:aws:kms:us-east-2:123456789012:alias/example"
      })
  void aListedKeyIsFoundByEveryNameThatItHas(String keyId) {
    for (World world : List.of(OPEN, CLOSED)) {
      assertThat(keys(World.of(world.kind(), it -> it.keys().add(KEY))).find(keyId, CALLER))
          .contains(DISABLED);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234-abcd", "alias/example"})
  void whatIsNoArnIsLookedForInTheOwnersAccountAndRegion(String keyId) {
    KmsKeys keys = keys(World.of(WorldKind.CLOSED, it -> it.keys().add(KEY)));
    assertThat(keys.find(keyId, new Caller(ACCOUNT, VIRGINIA))).isEmpty();
    assertThat(keys.find(keyId, new Caller(new AccountId("222222222222"), OHIO))).isEmpty();
  }

  @Test
  void anArnIsFoundFromAnywhere() {
    Caller elsewhere = new Caller(new AccountId("222222222222"), VIRGINIA);
    assertThat(keys(World.of(WorldKind.CLOSED, it -> it.keys().add(KEY))).find(KEY_ARN, elsewhere))
        .contains(DISABLED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unlisted",
        "alias/unlisted",
        "arn:aws:kms:us-east-2:123456789012:key/unlisted",
        "arn:aws:kms:us-east-2:123456789012:alias/unlisted"
      })
  void anUnlistedKeyIsEnabledAndGrantsCloudTrailOnlyInAnOpenWorld(String keyId) {
    KmsKey found = keys(OPEN).find(keyId, CALLER).orElseThrow();
    assertThat(found.arn()).startsWith("arn:aws:kms:us-east-2:123456789012:").endsWith("unlisted");
    assertThat(found.state()).isEqualTo(KmsKey.State.ENABLED);
    assertThat(found.policy().grants(access("cloudtrail.amazonaws.com"))).isTrue();
    assertThat(keys(CLOSED).find(keyId, CALLER)).isEmpty();
  }

  @Test
  void theArnOfSomethingElseIsNoKeyInAnyWorld() {
    assertThat(keys(OPEN).find("arn:aws:s3:::bucket", CALLER)).isEmpty();
  }

  @Test
  void anOrganizationIsThatOfItsManagementAccountAndOfItsMembers() {
    AccountId management = new AccountId("111111111111");
    Organization listed = new Organization("o-1", management, Set.of(ACCOUNT), Set.of(), true);
    Organizations found =
        inMemory(World.of(WorldKind.OPEN, it -> it.organizations().add(listed)))
            .ports()
            .insights()
            .organizations();
    assertThat(found.of(management)).contains(listed);
    assertThat(found.of(ACCOUNT)).contains(listed);
    assertThat(found.of(new AccountId("222222222222"))).isEmpty();
  }

  @Test
  void insightsAreOfferedWhereverNothingElseIsSaid() {
    World world =
        World.of(
            WorldKind.CLOSED,
            it -> {
              it.regions().add(new RegionFacts(OHIO, false));
              it.regions().add(new RegionFacts(VIRGINIA, true));
            });
    assertThat(inMemory(world).ports().insights().insightsSupport().isOfferedIn(OHIO)).isFalse();
    assertThat(inMemory(world).ports().insights().insightsSupport().isOfferedIn(VIRGINIA)).isTrue();
    assertThat(inMemory(CLOSED).ports().insights().insightsSupport().isOfferedIn(OHIO)).isTrue();
  }

  private static KmsKeys keys(World world) {
    return inMemory(world).ports().insights().kmsKeys();
  }

  private static Access access(String service) {
    return new Access(service, "s3:PutObject", "arn:aws:s3:::unlisted/file", Map.of());
  }
}
