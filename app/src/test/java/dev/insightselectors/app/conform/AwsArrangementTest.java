package dev.insightselectors.app.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.testkit.subject.Patience;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class AwsArrangementTest {
  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:4586", "http://localhost:5000", "http://[::1]:80/x"})
  void nothingSettlesLateOnThisMachine(String endpoint) {
    assertThat(patience(endpoint)).isEqualTo(Patience.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://10.0.0.5:4586", "https://cloudtrail.us-east-2.amazonaws.com"})
  void elsewhereAnEffectHasFiveSeconds(String endpoint) {
    assertThat(patience(endpoint)).isEqualTo(Patience.of(Duration.ofSeconds(5)));
  }

  @Test
  void whatIsGivenCountsEverywhere() {
    assertThat(patience("http://127.0.0.1:4586", "--settle", "2"))
        .isEqualTo(Patience.of(Duration.ofSeconds(2)));
    assertThat(patience("http://10.0.0.5:4586", "--settle", "0")).isEqualTo(Patience.NONE);
  }

  private static Patience patience(String endpoint, String... args) {
    return CommandLine.populateCommand(new AwsArrangement(), args).patience(URI.create(endpoint));
  }
}
