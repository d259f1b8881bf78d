package dev.insightselectors.adapters.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Optional;
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
    Optional<String> service = service(request);
    if (service.isPresent()) {
      return service.get().equals(CLOUDTRAIL);
    }
    String host = request.getHeader(HttpHeaders.HOST);
    boolean isNamed = host != null && host.toLowerCase(Locale.ROOT).startsWith(CLOUDTRAIL + ".");
    return isNamed || ("/".equals(path) && request.query() == null && !isForm(request));
  }

  /** Whether it speaks the query protocol, of IAM and STS say, whose errors are XML. */
  static boolean speaksQuery(HttpServerRequest request) {
    return request.getHeader(TARGET) == null && isForm(request);
  }

  /** Whether its caller reads errors as XML: those of the query protocol, and of S3. */
  static boolean readsXml(HttpServerRequest request) {
    return speaksQuery(request) || service(request).filter("s3"::equals).isPresent();
  }

  /** What was asked of another service, as far as the head of the request tells. */
  static String asked(Exchange exchange) {
    String target = exchange.request().getHeader(TARGET);
    return target == null
        ? service(exchange.request()).map(it -> it + " ").orElse("") + exchange.asked()
        : target;
  }

  /** The service that the signature is for. */
  private static Optional<String> service(HttpServerRequest request) {
    String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
    Matcher scope = SCOPE.matcher(authorization == null ? "" : authorization);
    return scope.find() ? Optional.of(scope.group(1)) : Optional.empty();
  }

  private static boolean isForm(HttpServerRequest request) {
    return startsWith(FORM, request.getHeader(HttpHeaders.CONTENT_TYPE));
  }

  private static boolean startsWith(String start, @Nullable String text) {
    return text != null && text.toLowerCase(Locale.ROOT).startsWith(start);
  }
}
