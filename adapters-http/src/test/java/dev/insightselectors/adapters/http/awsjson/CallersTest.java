package dev.insightselectors.adapters.http.awsjson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallersTest {
  private final Callers callers = new Callers();

  @Test
  void namesAccountAndRegion() {
    assertThat(callers.by(signed("210987654321/20261122/eu-west-1/cloudtrail/aws4_request")))
        .isEqualTo(caller("210987654321", "eu-west-1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"AKIAIOSFODNN7EXAMPLE", "test", "1234567890123", "", "12345678901２"})
  void takesAnotherAccessKeyIdForTheDefaultAccount(String accessKeyId) {
    assertThat(callers.by(signed(accessKeyId + "/20261122/us-west-2/cloudtrail/aws4_request")))
        .isEqualTo(caller("123456789012", "us-west-2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nowhere", "US-EAST-1", "us-east-1\n"})
  void takesANonsenseRegionForTheDefault(String region) {
    assertThat(callers.by(signed("210987654321/20261122/" + region + "/cloudtrail/aws4_request")))
        .isEqualTo(caller("210987654321", "us-east-1"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "Basic dXNlcjpwYXNz",
        "AWS4-HMAC-SHA256",
        "AWS4-HMAC-SHA256 Credential=",
        "AWS4-HMAC-SHA256 Credential=210987654321",
        "AWS4-HMAC-SHA256 Credential=210987654321/20261122/eu-west-1/aws4_request, Signature=x",
        "AWS4-HMAC-SHA256 Credential=////////, Signature=x"
      })
  void takesGarbageForTheDefaultCaller(String authorization) {
    assertThat(callers.by(authorization)).isEqualTo(caller("123456789012", "us-east-1"));
  }

  @Test
  void readsAScopeThatEndsTheHeader() {
    assertThat(
            callers.by(
                "AWS4-HMAC-SHA256 Signature=x,Credential=210987654321/d/eu-west-1/s/aws4_request"))
        .isEqualTo(caller("210987654321", "eu-west-1"));
  }

  @Test
  void knowsMoreCallersThanItRemembers() {
    for (int i = 0; i < 3000; i++) {
      String account = "%012d".formatted(i % 1500);
      assertThat(callers.by(signed(account + "/20261122/eu-west-1/cloudtrail/aws4_request")))
          .isEqualTo(caller(account, "eu-west-1"));
    }
  }

  private static String signed(String credential) {
    return "AWS4-HMAC-SHA256 Credential=%s, SignedHeaders=host, Signature=ab".formatted(credential);
  }

  private static Caller caller(String account, String region) {
    return new Caller(new AccountId(account), new Region(region));
  }
}
