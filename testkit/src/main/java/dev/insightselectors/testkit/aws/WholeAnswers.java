package dev.insightselectors.testkit.aws;

import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/**
 * Refuses an answer that lacks what it was asked for. Whatever has the status 200 is an answer to
 * the SDK, a page for people too; its members are null then.
 */
final class WholeAnswers implements ExecutionInterceptor {
  private static final Map<String, String> NEEDED =
      Map.of(
          "AssumeRole", "Credentials",
          "GetCallerIdentity", "Account",
          "CreateKey", "KeyMetadata",
          "CreateOrganization", "Organization",
          "DescribeOrganization", "Organization",
          "CreateAccount", "CreateAccountStatus",
          "DescribeCreateAccountStatus", "CreateAccountStatus",
          "CreateServiceLinkedRole", "Role");

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes call) {
    String operation = call.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
    String needed = NEEDED.getOrDefault(operation, "");
    if (!needed.isEmpty() && context.response().getValueForField(needed, Object.class).isEmpty()) {
      throw SdkException.create("%s was answered without %s".formatted(operation, needed), null);
    }
  }
}
