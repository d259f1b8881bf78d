package dev.insightselectors.adapters.aws.lookup;

import dev.insightselectors.core.error.Code;
import dev.insightselectors.core.error.PassedOn;
import dev.insightselectors.core.port.RefusedException;
import java.util.Optional;
import java.util.Set;
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
    try {
      return call.get();
    } catch (SdkException failure) {
      throw failed(failure);
    }
  }

  /** The answer, or empty when AWS says with one of these codes that there is nothing. */
  <T> Optional<T> unless(Set<String> nothing, Supplier<T> call) {
    try {
      return Optional.of(call.get());
    } catch (AwsServiceException failure) {
      if (nothing.contains(code(failure))) {
        return Optional.empty();
      }
      throw failed(failure);
    } catch (SdkException failure) {
      throw failed(failure);
    }
  }

  /** The answer, or AWS's refusal as our own when it is an error that CloudTrail documents. */
  <T> T answerOrRefusal(Supplier<T> call) {
    try {
      return call.get();
    } catch (AwsServiceException failure) {
      throw Code.named(code(failure))
          .<RuntimeException>map(known -> refused(known, failure))
          .orElseGet(() -> failed(failure));
    } catch (SdkException failure) {
      throw failed(failure);
    }
  }

  private RuntimeException failed(SdkException failure) {
    if (failure instanceof AwsServiceException refused) {
      return refused.isThrottlingException()
          ? refused(Code.THROTTLING, refused)
          : new AwsFaultException(
              "%s failed: %d %s, request id %s"
                  .formatted(what, refused.statusCode(), code(refused), refused.requestId()),
              refused);
    }
    return new AwsFaultException(what + " failed: " + failure.getMessage(), failure);
  }

  private static RefusedException refused(Code code, AwsServiceException failure) {
    return new RefusedException(new PassedOn(code, message(failure)), failure);
  }

  private static String code(AwsServiceException failure) {
    return details(failure).map(AwsErrorDetails::errorCode).orElse("without a code");
  }

  private static String message(AwsServiceException failure) {
    return details(failure).map(AwsErrorDetails::errorMessage).orElse("AWS refused the call.");
  }

  private static Optional<AwsErrorDetails> details(AwsServiceException failure) {
    return Optional.ofNullable(failure.awsErrorDetails());
  }
}
