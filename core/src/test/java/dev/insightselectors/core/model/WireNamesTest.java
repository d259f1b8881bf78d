package dev.insightselectors.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The spellings that AWS gives to the values of enums; letter case counts. */
class WireNamesTest {
  @Test
  void readWriteTypesAreThoseOfCloudTrail() {
    assertThat(ReadWriteType.values())
        .extracting(ReadWriteType::wireName)
        .containsExactlyInAnyOrder("All", "ReadOnly", "WriteOnly");
  }

  @ParameterizedTest
  @EnumSource
  void aReadWriteTypeIsFoundByItsName(ReadWriteType type) {
    assertThat(ReadWriteType.named(type.wireName())).contains(type);
  }

  @Test
  void aReadWriteTypeIsFoundByNoOtherName() {
    assertThat(ReadWriteType.named("all")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aKeyStateIsFoundByItsName(KmsKey.State state) {
    assertThat(KmsKey.State.named(state.wireName())).contains(state);
  }

  @Test
  void aKeyStateIsFoundByNoOtherName() {
    assertThat(KmsKey.State.named("enabled")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void anEventDataStoreStatusIsFoundByItsName(EventDataStoreStatus status) {
    assertThat(EventDataStoreStatus.named(status.name())).contains(status);
  }

  @Test
  void anEventDataStoreStatusIsFoundByNoOtherName() {
    assertThat(EventDataStoreStatus.named("enabled")).isEmpty();
  }
}
