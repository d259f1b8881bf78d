package dev.insightselectors.core.port;

import static dev.insightselectors.core.testing.Samples.OTHER_ACCOUNT;
import static dev.insightselectors.core.testing.Samples.OTHER_REGION;
import static dev.insightselectors.core.testing.Samples.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.core.testing.Samples;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The obligations of {@link KmsKeys}. */
public abstract class KmsKeysContract {
  private static final Policy POLICY = Policy.grantingEverythingTo(SERVICE);

  protected abstract KmsKeys kmsKeys();

  /** Makes a key of the owner in this state, with this policy, and gives it with its ARN. */
  protected abstract KmsKey newKey(KmsKey.State state, Policy policy);

  /** Gives the key an alias of this name, which begins with {@code alias/}. */
  protected abstract void hasAlias(String aliasName, KmsKey key);

  /** The same adapter with its backend out of reach; empty where there is nothing to reach. */
  protected abstract Optional<KmsKeys> unreachableKmsKeys();

  /** Whose keys the tests make. */
  protected Caller owner() {
    return Samples.CALLER;
  }

  @Test
  void findsAKeyByItsArn() {
    KmsKey key = newKey(KmsKey.State.ENABLED, POLICY);
    assertThat(kmsKeys().find(key.arn(), owner())).contains(key);
  }

  @Test
  void findsAKeyByItsArnWhoeverAsks() {
    KmsKey key = newKey(KmsKey.State.ENABLED, POLICY);
    Caller stranger = new Caller(OTHER_ACCOUNT, OTHER_REGION);
    assertThat(kmsKeys().find(key.arn(), stranger)).contains(key);
  }

  @Test
  void findsAKeyByItsId() {
    KmsKey key = newKey(KmsKey.State.ENABLED, POLICY);
    assertThat(kmsKeys().find(idOf(key), owner())).contains(key);
  }

  @Test
  void findsAKeyByTheArnOfAnAlias() {
    KmsKey key = newKey(KmsKey.State.ENABLED, POLICY);
    String alias = newAlias();
    hasAlias(alias, key);
    assertThat(kmsKeys().find(key.arn().replace("key/" + idOf(key), alias), owner())).contains(key);
  }

  @Test
  void findsAKeyByTheNameOfAnAlias() {
    KmsKey key = newKey(KmsKey.State.ENABLED, POLICY);
    String alias = newAlias();
    hasAlias(alias, key);
    assertThat(kmsKeys().find(alias, owner())).contains(key);
  }

  @Test
  void looksForWhatIsNoArnInTheOwnersAccountAndRegion() {
    KmsKey key = newKey(KmsKey.State.ENABLED, POLICY);
    assertThat(kmsKeys().find(idOf(key), new Caller(OTHER_ACCOUNT, owner().region()))).isEmpty();
    assertThat(kmsKeys().find(idOf(key), new Caller(owner().account(), OTHER_REGION))).isEmpty();
  }

  @Test
  void findsAKeyThatCannotBeUsed() {
    KmsKey key = newKey(KmsKey.State.DISABLED, POLICY);
    assertThat(kmsKeys().find(key.arn(), owner())).contains(key);
  }

  @Test
  void findsNoKeyThatIsNotThere() {
    KmsKey key = newKey(KmsKey.State.ENABLED, POLICY);
    String unknown = UUID.randomUUID().toString();
    assertThat(kmsKeys().find(unknown, owner())).isEmpty();
    assertThat(kmsKeys().find(key.arn().replace(idOf(key), unknown), owner())).isEmpty();
    assertThat(kmsKeys().find(newAlias(), owner())).isEmpty();
  }

  @Test
  void throwsWhenALookUpCannotBeMade() {
    Optional<KmsKeys> unreachable = unreachableKmsKeys();
    assumeThat(unreachable).as("a backend that can be out of reach").isPresent();
    assertThatExceptionOfType(BackendException.class)
        .isThrownBy(() -> unreachable.orElseThrow().find(newAlias(), owner()));
  }

  private static String idOf(KmsKey key) {
    return key.arn().substring(key.arn().indexOf("key/") + "key/".length());
  }

  private static String newAlias() {
    return "alias/contract-" + UUID.randomUUID();
  }
}
