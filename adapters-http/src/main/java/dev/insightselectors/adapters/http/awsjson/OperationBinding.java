package dev.insightselectors.adapters.http.awsjson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.port.Operation;
import java.io.UncheckedIOException;

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
  private final RequestReader<Q> reader;
  private final Operation<Q, A> operation;

  private OperationBinding(String name, RequestReader<Q> reader, Operation<Q, A> operation) {
    this.name = name;
    this.reader = reader;
    this.operation = operation;
  }

  public static <Q, A> OperationBinding<Q, A> of(
      String name, Class<Q> request, Operation<Q, A> operation) {
    return new OperationBinding<>(name, new RequestReader<>(MAPPER.readerFor(request)), operation);
  }

  public String name() {
    return name;
  }

  Ending call(Caller caller, byte[] body) {
    try {
      return ended(caller, operation.call(caller, reader.read(body)));
    } catch (Unreadable unreadable) {
      return Ending.failed(caller, name, WireError.unreadable(unreadable));
    }
  }

  private Ending ended(Caller caller, Outcome<A> outcome) {
    if (outcome instanceof Outcome.Refused<A> refused) {
      return Ending.failed(caller, name, WireError.refused(refused.refusal()));
    }
    return Ending.accepted(caller, name, json(((Outcome.Accepted<A>) outcome).answer()));
  }

  private static String json(Object answer) {
    try {
      return WRITER.writeValueAsString(answer);
    } catch (JsonProcessingException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
