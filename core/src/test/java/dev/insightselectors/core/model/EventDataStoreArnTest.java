package dev.insightselectors.core.model;

import static dev.insightselectors.core.testing.Samples.CALLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventDataStoreArnTest {
  private static final String ID = "EXAMPLE-f852-4e8f-8bd1-bcf6cEXAMPLE";
  private static final String SAMPLE =
      "arn:aws:cloudtrail:us-east-2:123456789012:eventdatastore/" + ID;

  @ParameterizedTest
  @ValueSource(
      strings = {
        SAMPLE,
        "arn:aws-cn:cloudtrail:cn-north-1:123456789012:eventdatastore/1",
        "arn:aws-us-gov:cloudtrail:us-gov-west-1:123456789012:eventdatastore/-"
      })
  void isReadAndWrittenAlike(String text) {
    assertThat(EventDataStoreArn.parse(text).orElseThrow()).hasToString(text);
  }

  @Test
  void isInTheCallersAccountAndRegionForASuffix() {
    assertThat(EventDataStoreArn.ofSuffix(CALLER, ID).orElseThrow()).hasToString(SAMPLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a.b", "a_b", "a/b", "a:b", "eventdatastore/a", "a\n", "\u0661", "é"})
  void hasAnIdOfLettersDigitsAndDashesOnly(String id) {
    assertThat(EventDataStoreArn.ofSuffix(CALLER, id)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> withId(id));
  }

  private static EventDataStoreArn withId(String id) {
    return new EventDataStoreArn(CALLER.partition(), CALLER.region(), CALLER.account(), id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ID,
        "arn:azure:cloudtrail:us-east-2:123456789012:eventdatastore/a",
        "arn:aws:cloudwatch:us-east-2:123456789012:eventdatastore/a",
        "arn:aws:cloudtrail:nowhere:123456789012:eventdatastore/a",
        "arn:aws:cloudtrail:us-east-2:1234567890123:eventdatastore/a",
        "arn:aws:cloudtrail:us-east-2:eventdatastore/a",
        "arn:aws:cloudtrail:us-east-2:123456789012:eventdatastore",
        "arn:aws:cloudtrail:us-east-2:123456789012:eventdatastore/",
        "arn:aws:cloudtrail:us-east-2:123456789012:eventDataStore/a",
        "arn:aws:cloudtrail:us-east-2:123456789012:trail/abc",
        "arn:aws:cloudtrail:us-east-2:123456789012:channel/01234567890",
        "arn:aws:cloudtrail:us-east-2:123456789012:eventdatastore/a/b",
        "arn:aws:cloudtrail:us-east-2:123456789012:eventdatastore/a:b",
        "arn:aws:cloudtrail:us-east-2:123456789012::eventdatastore/a",
        "arn:aws:cloudtrail:us-east-2:123456789012:eventdatastore/a\n"
      })
  void isNotReadFromAnythingElse(String text) {
    assertThat(EventDataStoreArn.parse(text)).isEmpty();
  }
}
