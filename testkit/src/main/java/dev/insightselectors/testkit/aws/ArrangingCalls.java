package dev.insightselectors.testkit.aws;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Sent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * Keeps the accepted calls that arrange a scenario, whatever the service, in the order in which
 * this thread makes them. Those that only look, and those for credentials, arrange nothing.
 */
final class ArrangingCalls {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ThreadLocal<List<Sent>> KEPT = ThreadLocal.withInitial(ArrayList::new);

  private ArrangingCalls() {}

  /** What comes of it, and {@link #kept} has what it called. */
  static <T> T keeping(Supplier<T> arranging) {
    KEPT.get().clear();
    return arranging.get();
  }

  static List<Sent> kept() {
    return List.copyOf(KEPT.get());
  }

  static void keep(Sent sent) {
    if (!sent.message().changesNothing()) {
      KEPT.get().add(sent);
    }
  }

  /** Listens to a client of this caller's. */
  static ExecutionInterceptor by(Caller caller) {
    return new ExecutionInterceptor() {
      @Override
      public Optional<InputStream> modifyHttpResponseContent(
          Context.ModifyHttpResponse context, ExecutionAttributes call) {
        byte[] answer =
            context.responseBody().map(ArrangingCalls::bytes).orElseGet(() -> new byte[0]);
        if (context.httpResponse().isSuccessful()) {
          note(caller, context, call, answer);
        }
        return context.responseBody().map(any -> new ByteArrayInputStream(answer));
      }
    };
  }

  private static void note(
      Caller caller, Context.ModifyHttpResponse context, ExecutionAttributes call, byte[] answer) {
    String service = call.getAttribute(SdkExecutionAttribute.SERVICE_NAME).toLowerCase(Locale.ROOT);
    String operation = call.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
    if (service.equals("sts") || RawMessage.isALook(operation)) {
      return;
    }
    SdkHttpRequest request = context.httpRequest();
    byte[] body =
        context
            .requestBody()
            .map(it -> bytes(it.contentStreamProvider().newStream()))
            .orElseGet(() -> new byte[0]);
    keep(
        new Sent(
            service.equals("s3") ? "s3api" : service,
            operation,
            Optional.of(JSON.valueToTree(members(context.request()))),
            new RawMessage(caller, request.method().name(), path(request), headers(request), body),
            new Reply(
                context.httpResponse().statusCode(), context.httpResponse().headers(), answer)));
  }

  private static String path(SdkHttpRequest request) {
    return request.encodedPath()
        + request.encodedQueryParameters().map(query -> "?" + query).orElse("");
  }

  /** Those that say what is asked; who asks, and when, is said anew by whoever sends it again. */
  private static Map<String, String> headers(SdkHttpRequest request) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String name : List.of("Content-Type", "X-Amz-Target")) {
      request.firstMatchingHeader(name).ifPresent(value -> headers.put(name, value));
    }
    return headers;
  }

  private static Map<String, Object> members(SdkPojo structure) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (SdkField<?> field : structure.sdkFields()) {
      Object value = field.getValueOrDefault(structure);
      if (value instanceof SdkPojo inner) {
        members.put(field.memberName(), members(inner));
      } else if (value instanceof String || value instanceof Number || value instanceof Boolean) {
        members.put(field.memberName(), value);
      }
    }
    return members;
  }

  private static byte[] bytes(InputStream stream) {
    try (stream) {
      return stream.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
