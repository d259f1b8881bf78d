package dev.insightselectors.core.policy;

import static dev.insightselectors.core.policy.Policies.accessWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariablesTest {
  private static final Access ACCESS =
      accessWith(Map.of("aws:SourceAccount", "123456789012", "aws:Odd", "$1\\"));

  @ParameterizedTest
  @CsvSource({
    "plain,                                         plain",
    "${aws:SourceAccount},                          123456789012",
    "logs/${aws:SourceAccount}/*,                   logs/123456789012/*",
    "${AWS:sourceaccount}-${aws:SourceAccount},     123456789012-123456789012",
    "${aws:Odd},                                    $1\\",
    "${aws:Unknown},                                ${aws:Unknown}",
    "${aws:SourceAccount,                           ${aws:SourceAccount",
    "$aws:SourceAccount,                            $aws:SourceAccount",
    "${},                                           ${}",
  })
  void areFilledInFromTheContext(String pattern, String filledIn) {
    assertThat(Variables.filledIn(pattern, ACCESS)).isEqualTo(filledIn);
  }
}
