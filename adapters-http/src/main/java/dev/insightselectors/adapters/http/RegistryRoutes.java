package dev.insightselectors.adapters.http;

import dev.insightselectors.adapters.http.awsjson.Ending;
import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import dev.insightselectors.documents.DocumentException;
import dev.insightselectors.documents.WorldJson;
import dev.insightselectors.documents.WorldRegistry;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code GET} and {@code PUT /registry/v1/world}: the whole world as one document. */
final class RegistryRoutes {
  private static final String PATH = "/registry/v1/world";
  private static final Logger LOG = LoggerFactory.getLogger(RegistryRoutes.class);
  private static final int LONGEST_DOCUMENT = 64 << 20;

  private final WorldRegistry registry;
  private final WorldJson json = new WorldJson();
  private final Runner workers;
  private final Answers answers;

  RegistryRoutes(WorldRegistry registry, Runner workers, Answers answers) {
    this.registry = registry;
    this.workers = workers;
    this.answers = answers;
  }

  void mount(Router router) {
    router.get(PATH).handler(context -> read(context.request()));
    router.put(PATH).handler(context -> replace(context.request()));
    router.route(PATH).handler(context -> answers.wrongMethod(context.request(), "GET, PUT"));
  }

  private void read(HttpServerRequest request) {
    Exchange exchange = answers.begin(request);
    work(exchange, this::document);
  }

  private void replace(HttpServerRequest request) {
    Exchange exchange = answers.begin(request);
    LimitedBody.read(
        request,
        LONGEST_DOCUMENT,
        document -> work(exchange, () -> replaced(document)),
        () -> end(exchange, Problem.tooLarge(LONGEST_DOCUMENT).toAnswer()));
  }

  /** Off the event loop: a document may be large. */
  private void work(Exchange exchange, Supplier<WireAnswer> work) {
    workers.run(() -> guarded(work), answer -> end(exchange, answer));
  }

  private static WireAnswer guarded(Supplier<WireAnswer> work) {
    try {
      return work.get();
    } catch (DocumentException wrong) {
      return Problem.of(wrong).toAnswer();
    } catch (RuntimeException | Error fault) {
      LOG.error("the registry failed", fault);
      return Problem.fault().toAnswer();
    }
  }

  private WireAnswer document() {
    String document = new String(json.write(registry.read()), StandardCharsets.UTF_8);
    return new WireAnswer(200, Map.of(WireAnswer.CONTENT_TYPE, "application/json"), document);
  }

  private WireAnswer replaced(byte[] document) {
    registry.replace(json.parse(document));
    return new WireAnswer(204, Map.of(), "");
  }

  private void end(Exchange exchange, WireAnswer answer) {
    String outcome = Integer.toString(answer.status());
    answers.end(exchange, new Ending(Optional.empty(), exchange.asked(), outcome, answer));
  }
}
