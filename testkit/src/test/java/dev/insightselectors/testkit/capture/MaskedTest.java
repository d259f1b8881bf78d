package dev.insightselectors.testkit.capture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          arn:aws:cloudtrail:us-east-2:987654321098:trail/a | arn:aws:cloudtrail:us-east-2:123456789012:trail/a
          a-bucket-of-987654321098                          | a-bucket-of-123456789012
          organization o-abcdefghij of 987654321098         | organization o-exampleorgid of 123456789012
          User: arn:aws:iam::987654321098:user/alice may not | User: arn:aws:iam::123456789012:user/masked may not
          arn:aws:sts::987654321098:assumed-role/Admin/alice | arn:aws:sts::123456789012:assumed-role/masked
          by ASIAQWERTYUIOP123456                           | by AKIAIOSFODNN7EXAMPLE
          thirteen digits 1234567890123                     | thirteen digits 1234567890123
          a store 1a2b3c4d-1234-1234-1234-98765432109a      | a store 1a2b3c4d-1234-1234-1234-98765432109a
          """)
  void saysNothingOfWhoseAccountItWas(String text, String masked) {
    assertThat(Masked.of(text)).isEqualTo(masked);
  }
}
