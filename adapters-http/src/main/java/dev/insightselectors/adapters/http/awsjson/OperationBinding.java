package dev.insightselectors.adapters.http.awsjson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.port.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An operation under its wire name. Request and answer are records of {@code core.message}: their
 * JSON follows from their components, so a further operation needs no code but its binding.
 *
 * @param <Q> the request
 * @param <A> the answer
 */
public final class OperationBinding<Q, A> {
  private static final JsonMapper MAPPER = WireMapper.create();
  private static final ObjectWriter WRITER = MAPPER.writer();

  private final String name;
  private final ObjectReader reader;
  private final Operation<Q, A> operation;
  private final Resource resource;

  private OperationBinding(
      String name, ObjectReader reader, Resource resource, Operation<Q, A> operation) {
    this.name = name;
    this.reader = reader;
    this.resource = resource;
    this.operation = operation;
  }

  public static <Q, A> OperationBinding<Q, A> of(
      String name, Class<Q> request, Operation<Q, A> operation) {
    return new OperationBinding<>(name, MAPPER.readerFor(request), Resource.of(request), operation);
  }

  public String name() {
    return name;
  }

  /** What fails through no fault of the caller's is for {@code failed} to tell. */
  CallResult call(Caller caller, byte[] body, Consumer<Throwable> failed) {
    Q request;
    try {
      request = read(body);
    } catch (Unreadable unreadable) {
      return CallResult.failed(caller, name, WireError.unreadable(unreadable));
    }
    Optional<String> about = resource.in(request);
    try {
      return ended(caller, about, operation.call(caller, request));
    } catch (RuntimeException | Error fault) {
      failed.accept(fault);
      return CallResult.failed(
          caller, name, about, WireError.internalFailure(), Optional.empty(), List.of());
    }
  }

  private CallResult ended(Caller caller, Optional<String> about, Outcome<A> outcome) {
    if (outcome instanceof Outcome.Refused<A> refused) {
      return CallResult.failed(
          caller,
          name,
          about,
          WireError.refused(refused.refusal()),
          refused.rule(),
          refused.requirements());
    }
    A answer = ((Outcome.Accepted<A>) outcome).answer();
    return CallResult.accepted(caller, name, about, json(answer));
  }

  private Q read(byte[] body) throws Unreadable {
    if (body.length == 0) {
      throw new Unreadable("The body is empty; a call without members is {}.");
    }
    if (!Unicode.isUtf8(body)) {
      throw new Unreadable("The body is not UTF-8.");
    }
    Q request = parsed(body);
    if (request == null) {
      throw new Unreadable("The body must be an object.");
    }
    return request;
  }

  private Q parsed(byte[] body) throws Unreadable {
    try {
      return reader.readValue(body);
    } catch (JsonProcessingException failure) {
      throw Unreadable.because(failure);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String json(Object answer) {
    try {
      return WRITER.writeValueAsString(answer);
    } catch (JsonProcessingException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
