package dev.insightselectors.testkit.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.testkit.subject.NoAnswerException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CleanUpTest {
  private final List<String> deleted = new ArrayList<>();
  private final CleanUp cleanUp = new CleanUp();

  @Test
  void goesOnAfterADeletionThatIsNotAnswered() {
    cleanUp.later("bucket", () -> deleted.add("bucket"));
    cleanUp.later(
        "trail",
        () -> {
          throw new NoAnswerException("DeleteTrail was not answered", new IOException());
        });

    assertThat(cleanUp.end()).containsExactly("trail: DeleteTrail was not answered");
    assertThat(deleted).containsExactly("bucket");
  }
}
