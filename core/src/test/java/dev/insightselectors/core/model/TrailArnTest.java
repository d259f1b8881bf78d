package dev.insightselectors.core.model;

import static dev.insightselectors.core.testing.Samples.CALLER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailArnTest {
  private static final String SAMPLE = "arn:aws:cloudtrail:us-east-2:123456789012:trail/MyTrail";

  @ParameterizedTest
  @ValueSource(
      strings = {
        SAMPLE,
        "arn:aws-cn:cloudtrail:cn-north-1:123456789012:trail/MyTrail",
        "arn:aws-us-gov:cloudtrail:us-gov-west-1:123456789012:trail/a.b_c-d"
      })
  void isReadAndWrittenAlike(String text) {
    assertThat(TrailArn.parse(text).orElseThrow()).hasToString(text);
  }

  @Test
  void knowsItsParts() {
    assertThat(TrailArn.parse(SAMPLE))
        .contains(
            new TrailArn(
                new Partition("aws"),
                new Region("us-east-2"),
                new AccountId("123456789012"),
                new TrailName("MyTrail")));
  }

  @Test
  void isInTheCallersAccountAndRegionForABareName() {
    assertThat(TrailArn.of(CALLER, new TrailName("MyTrail"))).hasToString(SAMPLE);
  }

  @Test
  void isInTheCallersPartitionForABareName() {
    Caller abroad = new Caller(CALLER.account(), new Region("cn-north-1"));
    assertThat(TrailArn.of(abroad, new TrailName("MyTrail")).partition())
        .isEqualTo(new Partition("aws-cn"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "arn:",
        "MyTrail",
        "ARN:aws:cloudtrail:us-east-2:123456789012:trail/MyTrail",
        "arn:azure:cloudtrail:us-east-2:123456789012:trail/MyTrail",
        "arn::cloudtrail:us-east-2:123456789012:trail/MyTrail",
        "arn:aws:s3:us-east-2:123456789012:trail/MyTrail",
        "arn:aws:CloudTrail:us-east-2:123456789012:trail/MyTrail",
        "arn:aws:cloudtrail:nowhere:123456789012:trail/MyTrail",
        "arn:aws:cloudtrail::123456789012:trail/MyTrail",
        "arn:aws:cloudtrail:us-east-2:12345678901:trail/MyTrail",
        "arn:aws:cloudtrail:us-east-2::trail/MyTrail",
        "arn:aws:cloudtrail:us-east-2:trail/MyTrail",
        "arn:aws:cloudtrail:us-east-2:123456789012",
        "arn:aws:cloudtrail:us-east-2:123456789012:",
        "arn:aws:cloudtrail:us-east-2:123456789012:trail",
        "arn:aws:cloudtrail:us-east-2:123456789012:trail/",
        "arn:aws:cloudtrail:us-east-2:123456789012:Trail/MyTrail",
        "arn:aws:cloudtrail:us-east-2:123456789012:trail:MyTrail",
        "arn:aws:cloudtrail:us-east-2:123456789012:eventdatastore/MyTrail",
        "arn:aws:cloudtrail:us-east-2:123456789012:channel/01234567890",
        "arn:aws:cloudtrail:us-east-2:123456789012:trail/My/Trail",
        "arn:aws:cloudtrail:us-east-2:123456789012:trail//MyTrail",
        "arn:aws:cloudtrail:us-east-2:123456789012:trail/MyTrail:1",
        "arn:aws:cloudtrail:us-east-2:123456789012:trail/MyTrail/",
        "arn:aws:cloudtrail:us-east-2:123456789012:trail/My--Trail",
        "arn:aws:cloudtrail:us-east-2:123456789012:trail/MT",
        "arn:aws:cloudtrail:us-east-2:123456789012:trail/192.168.5.4",
        " arn:aws:cloudtrail:us-east-2:123456789012:trail/MyTrail",
        "arn:aws:cloudtrail:us-east-2:123456789012:trail/MyTrail\n"
      })
  void isNotReadFromAnythingElse(String text) {
    assertThat(TrailArn.parse(text)).isEmpty();
  }
}
