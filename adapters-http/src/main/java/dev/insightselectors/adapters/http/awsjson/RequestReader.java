package dev.insightselectors.adapters.http.awsjson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads a body as a request of one kind. */
final class RequestReader<Q> {
  private final ObjectReader reader;

  RequestReader(ObjectReader reader) {
    this.reader = reader;
  }

  Q read(byte[] body) throws Unreadable {
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
}
