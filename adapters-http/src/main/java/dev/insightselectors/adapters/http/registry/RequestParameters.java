package dev.insightselectors.adapters.http.registry;

import com.fasterxml.jackson.databind.JsonNode;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.documents.DocumentException;
import dev.insightselectors.neighbours.port.PageRequest;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads what a request has to say; what it does not say, or says wrongly, is a problem. */
final class RequestParameters {
  private static final int USUAL_PAGE = 100;
  private static final int LONGEST_PAGE = 1000;
  private static final int MOST_LOOKS = 20;

  private RequestParameters() {}

  static <T> T parameter(RegistryRequest request, String name, Function<String, T> meaning) {
    String text =
        request
            .queried(name)
            .orElseThrow(() -> wrong("The query parameter %s is missing.".formatted(name)));
    try {
      return meaning.apply(text);
    } catch (IllegalArgumentException refused) {
      throw wrong("The query parameter %s: %s.".formatted(name, refused.getMessage()));
    }
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

  /** What the body says; what a document of it refuses is refused, and nobody else's fault. */
  static <T> T document(RegistryRequest request, Function<JsonNode, T> meaning) {
    return written(() -> meaning.apply(JsonBody.read(request.body())));
  }

  static <T> T written(Supplier<T> document) {
    try {
      return document.get();
    } catch (DocumentException wrong) {
      throw new ProblemException(Problem.of(wrong));
    }
  }

  /**
   * Whether a change was made to the state that it was judged on; with {@code *} to any that there
   * is, which may be another by then, and is looked up again.
   */
  static boolean changed(
      RegistryRequest request, Supplier<Optional<Revision>> now, Predicate<Revision> change) {
    String tag =
        request.header("if-match").orElseThrow(() -> new ProblemException(Problem.unconditional()));
    if (!tag.strip().equals("*")) {
      return change.test(
          ETags.revision(tag).orElseThrow(() -> new ProblemException(Problem.stale())));
    }
    return Stream.generate(now)
        .limit(MOST_LOOKS)
        .takeWhile(Optional::isPresent)
        .anyMatch(found -> change.test(found.get()));
  }

  static boolean ifNew(RegistryRequest request) {
    return request.header("if-none-match").filter("*"::equals).isPresent();
  }

  /** What refuses its arguments refuses the request. */
  static <T> T sensibly(Supplier<T> work) {
    try {
      return work.get();
    } catch (DocumentException notOfTheRequest) {
      throw notOfTheRequest;
    } catch (IllegalArgumentException refused) {
      throw wrong(refused.getMessage() + ".");
    }
  }

  static ProblemException wrong(String detail) {
    return new ProblemException(Problem.wrongRequest(detail));
  }

  private static int limit(String text) {
    int limit = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    if (limit < 1 || limit > LONGEST_PAGE) {
      throw wrong("The query parameter limit is 1 to %s, not %s.".formatted(LONGEST_PAGE, text));
    }
    return limit;
  }
}
