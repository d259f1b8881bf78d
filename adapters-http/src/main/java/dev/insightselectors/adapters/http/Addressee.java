package dev.insightselectors.adapters.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which service a request is for, told as gateways tell it: target, signing scope, Host, path. */
final class Addressee {
  private static final String CLOUDTRAIL = "cloudtrail";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final CharSequence TARGET = HttpHeaders.createOptimized("x-amz-target");
  private static final Pattern SCOPE = Pattern.compile("Credential=[^/,]*/[^/,]*/[^/,]*/([^/,]*)/");

  private Addressee() {}

  /** Whether it is one of CloudTrail's calls, or for a path that only we have. */
  static boolean isCloudTrail(HttpServerRequest request) {
    String path = request.path();
    if (path != null && (path.startsWith("/registry/v1/") || path.equals("/healthz"))) {
      return true;
    }
    String target = request.getHeader(TARGET);
    if (target != null) {
      return target.contains("CloudTrail_20131101");
    }
    String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
    Matcher scope = SCOPE.matcher(authorization == null ? "" : authorization);
    if (scope.find()) {
      return scope.group(1).equals(CLOUDTRAIL);
    }
    String host = request.getHeader(HttpHeaders.HOST);
    boolean isNamed = host != null && host.toLowerCase(Locale.ROOT).startsWith(CLOUDTRAIL + ".");
    return isNamed || ("/".equals(path) && request.query() == null && !isForm(request));
  }

  /** Whether it speaks the query protocol, of IAM and STS say, whose errors are XML. */
  static boolean speaksQuery(HttpServerRequest request) {
    return request.getHeader(TARGET) == null && isForm(request);
  }

  private static boolean isForm(HttpServerRequest request) {
    return startsWith(FORM, request.getHeader(HttpHeaders.CONTENT_TYPE));
  }

  private static boolean startsWith(String start, @Nullable String text) {
    return text != null && text.toLowerCase(Locale.ROOT).startsWith(start);
  }
}
