package dev.insightselectors.adapters.http.awsjson;

import org.jspecify.annotations.Nullable;

/** A call as it came over the wire: three headers that may be missing, and the whole body. */
public record WireCall(
    String requestId,
    @Nullable String contentType,
    @Nullable String target,
    @Nullable String authorization,
    byte[] body) {}
