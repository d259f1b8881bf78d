package dev.insightselectors.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartitionTest {
  @ParameterizedTest
  @ValueSource(strings = {"aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-eusc"})
  void isWrittenAsAwsWritesIt(String name) {
    assertThat(new Partition(name)).hasToString(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AWS", "amazon", "aws-", "aws--cn", "awscn", "aws-1", "aws\n"})
  void cannotBeAnythingElse(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Partition(name));
  }

  @Test
  void isToldApartFromTheLongestNonsense() {
    assertThat(Partition.isPartition("aws" + "-a".repeat(100_000) + "!")).isFalse();
  }
}
