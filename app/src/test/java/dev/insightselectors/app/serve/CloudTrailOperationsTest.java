package dev.insightselectors.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.http.awsjson.CloudTrailOperations;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cloudtrail.model.CloudTrailResponse;

class CloudTrailOperationsTest {

  @Test
  void areThoseOfTheSdk() {
    assertThat(CloudTrailOperations.ALL)
        .isEqualTo(
            Arrays.stream(CloudTrailClient.class.getMethods())
                .filter(it -> CloudTrailResponse.class.isAssignableFrom(it.getReturnType()))
                .map(
                    it ->
                        it.getName().substring(0, 1).toUpperCase(Locale.ROOT)
                            + it.getName().substring(1))
                .distinct()
                .sorted()
                .toList());
  }
}
