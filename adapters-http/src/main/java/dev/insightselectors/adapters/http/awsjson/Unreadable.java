package dev.insightselectors.adapters.http.awsjson;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A body that cannot be read as a request; the reason is for people. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1;

  private final String reason;

  Unreadable(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }

  /** What the caller did wrong. A failure that is a fault of ours is thrown at once. */
  static Unreadable because(JsonProcessingException failure) {
    if (failure instanceof MismatchedInputException mismatch) {
      return new Unreadable(place(mismatch) + demand(mismatch.getTargetType()));
    }
    if (failure instanceof JsonMappingException number
        && failure.getCause() instanceof InputCoercionException) {
      return new Unreadable(place(number) + demand(Number.class));
    }
    return new Unreadable("The body is not the JSON of a call: " + syntaxError(failure));
  }

  private static String syntaxError(JsonProcessingException failure) {
    Throwable cause = failure;
    while (cause instanceof JsonMappingException) {
      cause = cause.getCause();
    }
    if (cause instanceof JacksonException syntax) {
      return syntax.getOriginalMessage();
    }
    throw new IllegalStateException("no way to read this request is known", failure);
  }

  private static String place(JsonMappingException failure) {
    StringBuilder place = new StringBuilder();
    for (Reference step : failure.getPath()) {
      String name = step.getFieldName();
      place.append(name == null ? "[" + step.getIndex() + "]" : "." + name);
    }
    return place.isEmpty() ? "The body" : place.substring(place.charAt(0) == '.' ? 1 : 0);
  }

  private static String demand(@Nullable Class<?> type) {
    if (type == null) {
      return " has the wrong type.";
    }
    if (type == String.class) {
      return " must be a string of whole characters.";
    }
    if (type == Instant.class) {
      return " must be a number: the seconds since 1970.";
    }
    if (type == Boolean.class || type == boolean.class) {
      return " must be true or false.";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return " must be a whole number in range.";
    }
    return Collection.class.isAssignableFrom(type)
        ? " must be an array without null."
        : " must be an object.";
  }
}
