package dev.insightselectors.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountIdTest {
  @ParameterizedTest
  @ValueSource(strings = {"123456789012", "000000000000", "999999999999"})
  void hasTwelveDigits(String value) {
    assertThat(new AccountId(value)).hasToString(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12345678901",
        "1234567890123",
        "12345678901a",
        "1234 5678901",
        "123456789012\n",
        "-12345678901",
        "١٢٣٤٥٦٧٨٩٠١٢"
      })
  void cannotBeAnythingElse(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> new AccountId(value));
  }

  @Test
  void saysWhatItWasGivenInstead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AccountId("me"))
        .withMessageContaining("\"me\"");
  }
}
