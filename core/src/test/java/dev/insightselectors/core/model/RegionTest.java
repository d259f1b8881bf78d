package dev.insightselectors.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {
  @ParameterizedTest
  @CsvSource({
    "us-east-2,       aws",
    "eu-west-1,       aws",
    "ap-southeast-5,  aws",
    "mx-central-1,    aws",
    "cn-north-1,      aws-cn",
    "cn-northwest-1,  aws-cn",
    "us-gov-west-1,   aws-us-gov",
    "us-iso-east-1,   aws-iso",
    "us-isob-east-1,  aws-iso-b",
    "eu-isoe-west-1,  aws-iso-e",
    "us-isof-south-1, aws-iso-f",
    "eusc-de-east-1,  aws-eusc",
  })
  void liesInAPartition(String region, String partition) {
    assertThat(new Region(region).partition()).isEqualTo(new Partition(partition));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "us",
        "us-east",
        "us-2",
        "us-east-",
        "us-east-123",
        "us-east-2a",
        "us--east-2",
        "US-EAST-2",
        "u-east-2",
        "europe-east-2",
        "us-east-2\n",
        "us-east-٢",
        "us_east_2"
      })
  void cannotBeAnythingElse(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Region(code));
  }

  @Test
  void isToldApartFromTheLongestNonsense() {
    assertThat(Region.isRegion("us" + "-a".repeat(100_000))).isFalse();
  }
}
