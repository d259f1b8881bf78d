package dev.insightselectors.adapters.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

class RacesTest {
  @Test
  void areLostWhereAConditionDoesNotHold() {
    assertThatCode(() -> Races.requireLost(cancelled("ConditionalCheckFailed", "None")))
        .doesNotThrowAnyException();
  }

  @Test
  void areLostToWhoeverIsWriting() {
    assertThatCode(() -> Races.requireLost(cancelled("None", "TransactionConflict")))
        .doesNotThrowAnyException();
    assertThatCode(() -> Races.requireLost(TransactionConflictException.builder().build()))
        .doesNotThrowAnyException();
  }

  @Test
  void areNotLostForWantOfCapacity() {
    DynamoDbException fault = cancelled("ConditionalCheckFailed", "ThrottlingError");
    assertThatThrownBy(() -> Races.requireLost(fault)).isSameAs(fault);
  }

  @Test
  void areNotLostWhereNoReasonIsGiven() {
    DynamoDbException fault = cancelled();
    assertThatThrownBy(() -> Races.requireLost(fault)).isSameAs(fault);
  }

  private static DynamoDbException cancelled(String... codes) {
    return TransactionCanceledException.builder()
        .cancellationReasons(
            Stream.of(codes).map(it -> CancellationReason.builder().code(it).build()).toList())
        .build();
  }
}
