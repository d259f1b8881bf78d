package dev.insightselectors.adapters.http.registry;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.neighbours.port.PageRequest;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads what a request has to say; what it does not say, or says wrongly, is a problem. */
final class RequestParameters {
  private static final int USUAL_PAGE = 100;
  private static final int LONGEST_PAGE = 1000;

  private RequestParameters() {}

  static <T> T parameter(RegistryRequest request, String name, Function<String, T> meaning) {
    String text =
        request
            .queried(name)
            .orElseThrow(() -> wrong("The query parameter %s is missing.".formatted(name)));
    return sensibly(() -> meaning.apply(text));
  }

  static AccountId account(RegistryRequest request) {
    return parameter(request, "account", AccountId::new);
  }

  static Region region(RegistryRequest request) {
    return parameter(request, "region", Region::new);
  }

  static PageRequest page(RegistryRequest request) {
    int most = request.queried("limit").map(RequestParameters::limit).orElse(USUAL_PAGE);
    return new PageRequest(request.queried("from"), most);
  }

  /** Which state the change was judged on. */
  static Revision judged(RegistryRequest request) {
    String tag =
        request.header("if-match").orElseThrow(() -> new ProblemException(Problem.unconditional()));
    return ETags.revision(tag).orElseThrow(() -> new ProblemException(Problem.stale()));
  }

  static boolean ifNew(RegistryRequest request) {
    return request.header("if-none-match").filter("*"::equals).isPresent();
  }

  /** What refuses its arguments refuses the request. */
  static <T> T sensibly(Supplier<T> work) {
    try {
      return work.get();
    } catch (IllegalArgumentException refused) {
      throw wrong(String.valueOf(refused.getMessage()));
    }
  }

  static ProblemException wrong(String detail) {
    return new ProblemException(Problem.wrongRequest(detail));
  }

  private static int limit(String text) {
    int limit = sensibly(() -> Integer.valueOf(text));
    if (limit < 1 || limit > LONGEST_PAGE) {
      throw wrong("limit is 1 to %d, not %d".formatted(LONGEST_PAGE, limit));
    }
    return limit;
  }
}
