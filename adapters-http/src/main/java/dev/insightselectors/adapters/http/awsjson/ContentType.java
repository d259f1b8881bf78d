package dev.insightselectors.adapters.http.awsjson;

import org.jspecify.annotations.Nullable;

/** The one content type that calls are made in; parameters, a charset say, do not matter. */
final class ContentType {
  private ContentType() {}

  static boolean isAwsJson(@Nullable String header) {
    return WireAnswer.AWS_JSON.equals(header)
        || (header != null && WireAnswer.AWS_JSON.equalsIgnoreCase(withoutParameters(header)));
  }

  private static String withoutParameters(String header) {
    int end = header.indexOf(';');
    return (end < 0 ? header : header.substring(0, end)).strip();
  }
}
