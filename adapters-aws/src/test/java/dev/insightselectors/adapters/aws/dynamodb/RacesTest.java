package dev.insightselectors.adapters.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

class RacesTest {
  @Test
  void areLostWhereAConditionDoesNotHold() {
    assertThat(Races.isLost(cancelled("ConditionalCheckFailed", "None"))).isTrue();
    assertThat(Races.isLost(ConditionalCheckFailedException.builder().build())).isTrue();
  }

  @Test
  void areLostToWhoeverIsWriting() {
    assertThat(Races.isLost(cancelled("None", "TransactionConflict"))).isTrue();
    assertThat(Races.isLost(TransactionConflictException.builder().build())).isTrue();
  }

  @Test
  void areNotLostForWantOfCapacity() {
    assertThat(Races.isLost(cancelled("ConditionalCheckFailed", "ThrottlingError"))).isFalse();
  }

  @Test
  void areNotLostWhereNoReasonIsGiven() {
    assertThat(Races.isLost(cancelled())).isFalse();
  }

  private static DynamoDbException cancelled(String... codes) {
    return TransactionCanceledException.builder()
        .cancellationReasons(
            Stream.of(codes).map(it -> CancellationReason.builder().code(it).build()).toList())
        .build();
  }
}
