package dev.insightselectors.adapters.aws.lookup;

import dev.insightselectors.core.error.BackendRefusal;
import dev.insightselectors.core.error.Code;
import dev.insightselectors.core.error.ErrorName;
import dev.insightselectors.core.port.BackendException;
import dev.insightselectors.core.port.RefusedException;
import dev.insightselectors.neighbours.error.NeighbourCode;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * One call to AWS, and what becomes of its failure: a throttled call is throttling to our caller
 * too, and what we do not expect is a fault.
 *
 * @param what the service and the operation, for people
 */
record AwsCall(String what) {

  /** The answer. */
  <T> T answer(Supplier<T> call) {
    return unless(Set.of(), call).orElseThrow();
  }

  /** The answer, or empty when AWS says with one of these codes that there is nothing. */
  <T> Optional<T> unless(Set<String> nothing, Supplier<T> call) {
    try {
      return Optional.of(call.get());
    } catch (SdkException failure) {
      if (nothing.contains(code(failure))) {
        return Optional.empty();
      }
      throw failed(failure);
    }
  }

  /** The answer, or AWS's refusal as our own when it is an error that CloudTrail documents. */
  <T> T answerOrRefusal(Supplier<T> call) {
    try {
      return call.get();
    } catch (SdkException failure) {
      throw documented(code(failure))
          .<RuntimeException>map(known -> refused(known, failure))
          .orElseGet(() -> failed(failure));
    }
  }

  /** What the meaning makes of an answer; that it makes nothing of it is a fault of ours. */
  static <A, T> T understood(String of, A answer, Function<A, T> meaning) {
    try {
      return meaning.apply(answer);
    } catch (IllegalArgumentException nonsense) {
      throw new BackendException(of + " is not understood: " + nonsense.getMessage(), nonsense);
    }
  }

  private static Optional<ErrorName> documented(String code) {
    return Code.named(code).<ErrorName>map(known -> known).or(() -> NeighbourCode.named(code));
  }

  private RuntimeException failed(SdkException failure) {
    if (!(failure instanceof AwsServiceException refused)) {
      return new BackendException(what + " failed: " + failure.getMessage(), failure);
    }
    return refused.isThrottlingException()
        ? refused(Code.THROTTLING, refused)
        : new BackendException(
            "%s failed: %s %s, request id %s"
                .formatted(what, refused.statusCode(), code(refused), refused.requestId()),
            refused);
  }

  private static RefusedException refused(ErrorName code, SdkException failure) {
    String message =
        details(failure).map(AwsErrorDetails::errorMessage).orElse("AWS refused the call.");
    return new RefusedException(new BackendRefusal(code, message), failure);
  }

  private static String code(SdkException failure) {
    return details(failure).map(AwsErrorDetails::errorCode).orElse("without a code");
  }

  private static Optional<AwsErrorDetails> details(SdkException failure) {
    return failure instanceof AwsServiceException refused
        ? Optional.ofNullable(refused.awsErrorDetails())
        : Optional.empty();
  }
}
