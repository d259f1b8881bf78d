package dev.insightselectors.adapters.http;

import dev.insightselectors.adapters.http.awsjson.WireError;

/**
 * Why a body was not read to its end, or its call not begun, as callers of AWS JSON and of the
 * registry are told.
 */
enum Trouble {
  TOO_LARGE(413, "RequestEntityTooLargeException", "The body is too large."),
  NO_WORKER(503, "ServiceUnavailable", "The server has too many calls to work on; try again."),
  NO_ROOM(503, "ServiceUnavailable", "The server has too many bodies to read; try again."),
  TOO_LATE(408, "RequestTimeoutException", "The body did not arrive in time."),
  BROKEN(400, "SerializationException", "The body is broken off, or its chunks are no chunks.");

  private final int status;
  private final String type;
  private final String message;

  Trouble(int status, String type, String message) {
    this.status = status;
    this.type = type;
    this.message = message;
  }

  WireError toError() {
    return new WireError(status, type, message);
  }

  int status() {
    return status;
  }

  String message() {
    return message;
  }

  /** What comes after such a body cannot be told from it. */
  boolean endsConnection() {
    return this == TOO_LATE || this == BROKEN;
  }
}
