package dev.insightselectors.adapters.http.outbound;

import com.fasterxml.jackson.databind.JsonNode;
import dev.insightselectors.adapters.http.outbound.RegistryFaultException.Cure;
import dev.insightselectors.adapters.http.registry.ETags;
import dev.insightselectors.adapters.http.registry.JsonBody;
import dev.insightselectors.adapters.http.registry.Problem;
import dev.insightselectors.core.port.Revision;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import java.util.Optional;

/** What a registry answered, as far as it is an answer: anything else is a fault. */
record Reply(Question question, int status, String contentType, String tag, byte[] body) {
  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int STALE = 412;
  private static final int FAULT = 500;

  static Reply of(Question question, HttpResponse<Buffer> response) {
    Buffer body = response.body();
    return new Reply(
        question,
        response.statusCode(),
        Optional.ofNullable(response.getHeader("content-type")).orElse(""),
        Optional.ofNullable(response.getHeader("etag")).orElse(""),
        body == null ? new byte[0] : body.getBytes());
  }

  /** The document, or empty when the registry says, in its own words, that there is none. */
  Optional<JsonNode> document() {
    return isNotFound() ? Optional.empty() : Optional.of(json());
  }

  JsonNode json() {
    if (status != OK || !contentType.startsWith("application/json")) {
      throw unexpected();
    }
    return JsonBody.read(body);
  }

  Revision revision() {
    return ETags.opaque(tag)
        .map(Revision::new)
        .orElseThrow(
            () ->
                new RegistryFaultException(Cure.NONE, question + " has no strong ETag but " + tag));
  }

  /** Whether the change was made; it was not when it was judged on another state. */
  boolean isMade() {
    if (status == STALE || isNotFound()) {
      return false;
    }
    if (status >= OK && status < 300) {
      return true;
    }
    throw unexpected();
  }

  private boolean isNotFound() {
    return status == NOT_FOUND
        && contentType.startsWith(Problem.CONTENT_TYPE)
        && JsonBody.read(body).path("type").asText().equals(Problem.NOT_FOUND);
  }

  private RegistryFaultException unexpected() {
    boolean asked = status >= BAD_REQUEST && status < FAULT;
    return new RegistryFaultException(
        asked ? Cure.ASK_OTHERWISE : status > FAULT ? Cure.LOOK_AGAIN : Cure.NONE,
        "%s was answered with %s %s".formatted(question, status, contentType));
  }
}
