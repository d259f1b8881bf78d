package dev.insightselectors.adapters.http.awsjson;

import dev.insightselectors.adapters.http.log.FaultLog;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Quoted;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * AWS JSON 1.1 for CloudTrail: finds the operation by the header {@code X-Amz-Target} and carries
 * it out. Every call has a result; a fault of ours is logged here and told to nobody else.
 *
 * <p>A call in another content type is answered 415 {@code UnknownOperationException}: no stock
 * client sends one, AWS knows no operation outside the protocol, and the status tells a person with
 * a command line tool what to change.
 */
public final class AwsJson {
  private static final Logger LOG = LoggerFactory.getLogger(AwsJson.class);

  /** JS v3 and Go v2 send this; boto3, the AWS CLI and Java v2 put a namespace before it. */
  private static final String SHORT_TARGET = "CloudTrail_20131101.";

  private static final String LONG_TARGET = "com.amazonaws.cloudtrail.v20131101." + SHORT_TARGET;

  private final Map<String, OperationBinding<?, ?>> byTarget = new HashMap<>();
  private final Callers callers = new Callers();

  public AwsJson(Collection<OperationBinding<?, ?>> bindings) {
    for (OperationBinding<?, ?> binding : bindings) {
      if (byTarget.put(SHORT_TARGET + binding.name(), binding) != null) {
        throw new IllegalArgumentException(binding.name() + " is bound twice");
      }
      byTarget.put(LONG_TARGET + binding.name(), binding);
    }
  }

  /** The names of the operations that are bound. */
  public List<String> operations() {
    return byTarget.values().stream().map(OperationBinding::name).distinct().sorted().toList();
  }

  /** Whoever the call claims to come from. */
  public CallResult answer(WireCall call) {
    return answer(call, callers.by(call.authorization()));
  }

  /** Where somebody has found out who calls. */
  public CallResult answer(WireCall call, Caller caller) {
    String asked = call.target() == null ? "" : call.target();
    OperationBinding<?, ?> binding = byTarget.get(asked);
    if (!isAwsJson(call.contentType())) {
      return CallResult.failed(caller, asked, wrongContentType(call.contentType()));
    }
    if (binding == null) {
      return CallResult.failed(caller, asked, unknown(call.target()));
    }
    return binding.call(
        caller,
        call.body(),
        fault ->
            FaultLog.ofProcess().tell(LOG, Optional.of(call.requestId()), binding.name(), fault));
  }

  /** Parameters, a charset say, do not matter. */
  private static boolean isAwsJson(@Nullable String contentType) {
    if (contentType == null) {
      return false;
    }
    int end = contentType.indexOf(';');
    String type = end < 0 ? contentType : contentType.substring(0, end);
    return WireAnswer.AWS_JSON.equalsIgnoreCase(type.strip());
  }

  private static WireError wrongContentType(@Nullable String contentType) {
    return WireError.unknownOperation(
        415,
        "The content type of a call is %s, not %s."
            .formatted(WireAnswer.AWS_JSON, contentType == null ? "missing" : quoted(contentType)));
  }

  private static WireError unknown(@Nullable String target) {
    if (target == null) {
      return WireError.unknownOperation(
          "The header X-Amz-Target, which names the operation, is missing.");
    }
    return CloudTrailOperations.of(target, List.of(SHORT_TARGET, LONG_TARGET))
        .map(AwsJson::notServed)
        .orElseGet(
            () -> WireError.unknownOperation("There is no operation " + quoted(target) + "."));
  }

  private static WireError notServed(String operation) {
    return WireError.unknownOperation(
        "CloudTrail has the operation %s, but this server does not serve it; GET / lists those that it serves."
            .formatted(operation));
  }

  private static String quoted(String text) {
    return Quoted.of(text);
  }
}
