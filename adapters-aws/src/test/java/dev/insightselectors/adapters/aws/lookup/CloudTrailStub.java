package dev.insightselectors.adapters.aws.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.documents.EventDataStoreEntry;
import dev.insightselectors.documents.JsonFormat;
import dev.insightselectors.documents.TrailEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** CloudTrail as far as it is asked: it answers what it was given, and keeps Insights selectors. */
final class CloudTrailStub implements AutoCloseable {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** What a world document leaves out, and CloudTrail never does. */
  private static final JsonNode ALL_MANAGEMENT_EVENTS =
      tree(
          "[{\"Name\":\"Default management events\",\"FieldSelectors\":"
              + "[{\"Field\":\"eventCategory\",\"Equals\":[\"Management\"]}]}]");

  private final Map<String, JsonNode> trails = new ConcurrentHashMap<>();
  private final Map<String, JsonNode> stores = new ConcurrentHashMap<>();
  private final Map<String, JsonNode> insights = new ConcurrentHashMap<>();
  private final HttpServer server;

  CloudTrailStub() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  void has(Trail trail) {
    trails.put(trail.arn().toString(), JsonFormat.TRAIL.write(TrailEntry.of(trail)));
  }

  void has(EventDataStore store) {
    ObjectNode members =
        MAPPER.createObjectNode().set("AdvancedEventSelectors", ALL_MANAGEMENT_EVENTS);
    members.setAll(JsonFormat.EVENT_DATA_STORE.write(EventDataStoreEntry.of(store)));
    stores.put(store.arn().toString(), members);
  }

  private void answer(HttpExchange exchange) throws IOException {
    JsonNode request = MAPPER.readTree(exchange.getRequestBody());
    String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
    Optional<? extends JsonNode> answer =
        switch (target.substring(target.lastIndexOf('.') + 1)) {
          case "GetTrail" ->
              find(trails, request.path("Name"))
                  .map(trail -> MAPPER.createObjectNode().set("Trail", trail));
          case "GetEventSelectors" -> find(trails, request.path("TrailName"));
          case "GetEventDataStore" -> find(stores, request.path("EventDataStore"));
          case "GetInsightSelectors" -> find(insights, named(request));
          default -> Optional.of(put(request));
        };
    byte[] body = MAPPER.writeValueAsBytes(answer.isPresent() ? answer.get() : refusal(target));
    exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
    exchange.sendResponseHeaders(answer.isPresent() ? 200 : 400, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private JsonNode put(JsonNode request) {
    insights.put(named(request).asText(), request);
    return request;
  }

  private static JsonNode named(JsonNode request) {
    return request.has("TrailName") ? request.get("TrailName") : request.path("EventDataStore");
  }

  private static Optional<JsonNode> find(Map<String, JsonNode> known, JsonNode name) {
    return Optional.ofNullable(known.get(name.asText()));
  }

  private static ObjectNode refusal(String target) {
    String type =
        target.endsWith("GetInsightSelectors")
            ? "InsightNotEnabledException"
            : target.endsWith("EventDataStore")
                ? "EventDataStoreNotFoundException"
                : "TrailNotFoundException";
    return MAPPER.createObjectNode().put("__type", type).put("Message", "There is none.");
  }

  private static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
