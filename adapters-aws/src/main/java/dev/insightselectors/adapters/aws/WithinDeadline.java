package dev.insightselectors.adapters.aws;

import dev.insightselectors.core.port.Deadline;
import java.time.Duration;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context.ModifyRequest;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Gives no request to AWS longer than the call has left that it is made for. */
record WithinDeadline(Bounds bounds) implements ExecutionInterceptor {

  @Override
  public SdkRequest modifyRequest(ModifyRequest context, ExecutionAttributes attributes) {
    return Deadline.ofCall()
        .<SdkRequest>map(deadline -> within(deadline.left(), (AwsRequest) context.request()))
        .orElseGet(context::request);
  }

  private AwsRequest within(Duration left, AwsRequest request) {
    if (left.isZero()) {
      throw SdkClientException.create("the call had no time left to ask AWS");
    }
    AwsRequestOverrideConfiguration.Builder configuration =
        request
            .overrideConfiguration()
            .map(AwsRequestOverrideConfiguration::toBuilder)
            .orElseGet(AwsRequestOverrideConfiguration::builder);
    return request.toBuilder()
        .overrideConfiguration(
            configuration
                .apiCallTimeout(shorter(left, bounds.call()))
                .apiCallAttemptTimeout(shorter(left, bounds.attempt()))
                .build())
        .build();
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
