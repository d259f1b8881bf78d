package dev.insightselectors.adapters.http.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The page as HTML, for browsers, and as JSON. The template escapes whatever it shows, and the
 * answer names the hashes of its own style and script, so that a browser runs no other.
 */
public final class FrontPages {
  /** What whoever comes is told while the backend does not answer. */
  public static final String GONE =
      "The backend, which alone knows them, does not answer. The log of this server says why; load"
          + " this page again when it does.";

  private static final int OK = 200;
  private static final int UNAVAILABLE = 503;
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cntrl}\\p{Cs}\uFFFE\uFFFF&&[^\t\n\r]]");
  private static final String POLICY =
      "default-src 'none'; style-src '%s'; script-src '%s'; connect-src 'self'; img-src data:;"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private FrontPages() {}

  public static WireAnswer html(FrontPage page) {
    StringOutput out = new StringOutput();
    Made.ENGINE.render("page/front.jte", Map.of("page", page, "look", Made.LOOK), out);
    return answer(
        page, "text/html; charset=utf-8", UNPRINTABLE.matcher(out.toString()).replaceAll("\uFFFD"));
  }

  public static WireAnswer json(FrontPage page) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("Version", page.about().version());
    json.put("Backend", page.about().backend());
    names(json.putArray("Notes"), page.about().notes());
    names(json.putArray("Operations"), page.served());
    names(json.putArray("OperationsNotServed"), page.notServed());
    ObjectNode links = json.putObject("Links").put("Health", "/healthz");
    if (page.hasRegistry()) {
      links.put("World", "/registry/v1/world").put("Registry", "/registry/v1/openapi");
    }
    page.sources()
        .ifPresent(
            all -> {
              sources(json.putArray("Trails"), all.trails());
              sources(json.putArray("EventDataStores"), all.stores());
            });
    if (page.gone()) {
      json.put("Trouble", GONE);
    }
    if (!page.closed()) {
      calls(json.putArray("Calls"), page);
    }
    return answer(page, "application/json", json.toPrettyString() + "\n");
  }

  private static WireAnswer answer(FrontPage page, String contentType, String body) {
    String policy = POLICY.formatted(Made.LOOK.styleHash(), Made.LOOK.scriptHash());
    return new WireAnswer(
        page.gone() ? UNAVAILABLE : OK,
        Map.of(
            WireAnswer.CONTENT_TYPE,
            contentType,
            "cache-control",
            "no-store",
            "vary",
            "accept, authorization",
            "x-content-type-options",
            "nosniff",
            "content-security-policy",
            policy),
        body);
  }

  private static void names(ArrayNode array, List<String> names) {
    names.forEach(array::add);
  }

  private static void sources(ArrayNode array, List<Source> sources) {
    for (Source source : sources) {
      ObjectNode one = array.addObject().put("Name", source.name()).put("Arn", source.arn());
      one.put("Logs", source.logs());
      names(one.putArray("InsightTypes"), source.insights());
      source.destination().ifPresent(arn -> one.put("InsightsDestination", arn));
    }
  }

  private static void calls(ArrayNode array, FrontPage page) {
    for (EndedCall call : page.calls()) {
      ObjectNode one =
          array.addObject().put("Time", call.time()).put("RequestId", call.requestId());
      one.put("Operation", call.operation()).put("Outcome", call.outcome());
      call.resource().ifPresent(it -> one.put("Resource", it));
      call.error().ifPresent(it -> one.put("Error", it));
      call.message().ifPresent(it -> one.put("Message", it));
      call.rule().ifPresent(it -> one.put("Rule", it));
      ArrayNode requirements = one.putArray("Requirements");
      for (String id : call.requirements()) {
        Requirements.Told told = page.told(id);
        requirements
            .addObject()
            .put("Id", id)
            .put("Requires", told.words())
            .put("Documentation", told.address());
      }
    }
  }

  /** The style and the script, which stand in the page itself. */
  record Look(String style, String script) {
    String styleHash() {
      return hash(style);
    }

    String scriptHash() {
      return hash(script);
    }

    private static String hash(String text) {
      try {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
      } catch (NoSuchAlgorithmException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  /** When the first page is shown, so that nothing else waits for it. */
  private static final class Made {
    static final Look LOOK = new Look(text("front.css"), text("front.js"));
    static final TemplateEngine ENGINE =
        TemplateEngine.createPrecompiled(
            null,
            ContentType.Html,
            FrontPages.class.getClassLoader(),
            "dev.insightselectors.adapters.http");

    private static String text(String name) {
      try (InputStream file =
          Objects.requireNonNull(FrontPages.class.getResourceAsStream(name), name)) {
        return new String(file.readAllBytes(), UTF_8);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
