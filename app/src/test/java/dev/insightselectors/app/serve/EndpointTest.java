package dev.insightselectors.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, http://127.0.0.1:4586",
    "localhost, http://localhost:4586",
    "0.0.0.0,   http://127.0.0.1:4586",
    "'::',      http://127.0.0.1:4586",
    "'::1',     http://[::1]:4586"
  })
  void isReachableFromThisMachine(String host, String url) {
    assertThat(Endpoint.of("http", host, 4586)).isEqualTo(url);
  }
}
