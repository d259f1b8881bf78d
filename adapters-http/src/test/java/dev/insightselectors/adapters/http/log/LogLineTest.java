package dev.insightselectors.adapters.http.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogLineTest {

  @Test
  void separatesPairsBySpaces() {
    assertThat(new LogLine().with("a", "1").with("b", "x.y-z/_").toString())
        .isEqualTo("a=1 b=x.y-z/_");
  }

  @Test
  void quotesWhatCouldBeTakenForAnotherPair() {
    assertThat(new LogLine().with("a", "1 b=2").with("c", "").toString())
        .isEqualTo("a=\"1 b=2\" c=\"\"");
  }

  @Test
  void escapesWhatCouldForgeALine() {
    assertThat(new LogLine().with("a", "x\r\nb=\"\\\u001b[2J\u2028\u202e").toString())
        .isEqualTo("a=\"x\\u000d\\u000ab=\\\"\\\\\\u001b[2J\\u2028\\u202e\"");
  }

  @Test
  void shortensWhatIsLong() {
    assertThat(new LogLine().with("a", "x".repeat(10_000)).toString()).hasSizeLessThan(220);
  }
}
