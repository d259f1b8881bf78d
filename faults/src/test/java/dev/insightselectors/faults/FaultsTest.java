package dev.insightselectors.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultsTest {

  @Test
  void haveEachAnIdOfItsOwn() {
    assertThat(Faults.all()).extracting(Fault::id).doesNotHaveDuplicates();
  }

  @Test
  void areFoundByTheirIds() {
    assertThat(Faults.named("appends"))
        .hasValueSatisfying(
            it -> assertThat(it.statement()).isEqualTo("new types are added to the old ones"));
    assertThat(Faults.named("none-of-these")).isEmpty();
  }

  @Test
  void areAtLeastAsManyAsTheyOnceWere() {
    assertThat(Faults.all()).hasSizeGreaterThanOrEqualTo(700);
  }
}
