package dev.insightselectors.testkit.aws;

import dev.insightselectors.testkit.subject.ForwardingTransport;
import dev.insightselectors.testkit.subject.Printable;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Transport;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/** What a probe called, and what it got: the reason why a need is, or is not, met. */
final class ProbeLog implements ExecutionInterceptor {
  private final Set<String> lines = new LinkedHashSet<>();

  /** {@code KMS ListKeys: AccessDeniedException}; each once, in the order of the calls. */
  synchronized List<String> lines() {
    return List.copyOf(lines);
  }

  private synchronized void note(String service, String operation, String outcome) {
    lines.add("%s %s: %s".formatted(service, operation, Printable.text(outcome)));
  }

  /** The transport, and every call to CloudTrail noted. */
  Transport noting(Transport transport) {
    return new ForwardingTransport(transport) {
      @Override
      public Reply send(RawMessage message) {
        Reply reply = super.send(message);
        note("CloudTrail", message.operation(), reply.outcome());
        return reply;
      }
    };
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes call) {
    note(call, Reply.ACCEPTED);
  }

  @Override
  public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes call) {
    Throwable failure = context.exception();
    note(call, failure instanceof AwsServiceException refused ? code(refused) : "no answer");
  }

  private static String code(AwsServiceException refused) {
    String code = refused.awsErrorDetails() == null ? null : refused.awsErrorDetails().errorCode();
    return code == null ? "HTTP " + refused.statusCode() : code;
  }

  private void note(ExecutionAttributes call, String outcome) {
    String service = String.valueOf(call.getAttribute(SdkExecutionAttribute.SERVICE_NAME));
    note(
        service.equalsIgnoreCase("Organizations") ? service : service.toUpperCase(Locale.ROOT),
        call.getAttribute(SdkExecutionAttribute.OPERATION_NAME),
        outcome);
  }
}
