package dev.insightselectors.adapters.http.registry;

import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import dev.insightselectors.adapters.http.log.FaultLog;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One operation of the registry.
 *
 * @param path below {@link RegistryApi#ROOT}, as OpenAPI writes it: {@code /trails/{account}}
 * @param longestBody how many bytes a request may have
 */
public record Route(
    String method, String path, int longestBody, Function<RegistryRequest, WireAnswer> work) {
  private static final Logger LOG = LoggerFactory.getLogger(Route.class);
  private static final int LONGEST_RESOURCE = 1 << 20;

  static Route get(String path, Function<RegistryRequest, WireAnswer> work) {
    return new Route("GET", path, LONGEST_RESOURCE, work);
  }

  static Route put(String path, Function<RegistryRequest, WireAnswer> work) {
    return new Route("PUT", path, LONGEST_RESOURCE, work);
  }

  static Route post(String path, Function<RegistryRequest, WireAnswer> work) {
    return new Route("POST", path, LONGEST_RESOURCE, work);
  }

  static Route delete(String path, Function<RegistryRequest, WireAnswer> work) {
    return new Route("DELETE", path, LONGEST_RESOURCE, work);
  }

  /** Whether a document comes with it. */
  public boolean takesBody() {
    return method.equals("PUT") || method.equals("POST");
  }

  /** May wait for a backend. Always an answer: what fails is logged, and told as a problem. */
  public WireAnswer answer(RegistryRequest request, Once once) {
    return method.equals("GET")
        ? answer(request)
        : once.answer(method + " " + path, request, () -> answer(request));
  }

  private WireAnswer answer(RegistryRequest request) {
    try {
      return work.apply(request);
    } catch (ProblemException refused) {
      return refused.problem().toAnswer();
    } catch (RuntimeException | Error fault) {
      FaultLog.ofProcess().tell(LOG, Optional.empty(), method + " " + path, fault);
      return Problem.fault().toAnswer();
    }
  }
}
