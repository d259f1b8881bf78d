package dev.insightselectors.adapters.http.outbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.sun.net.httpserver.Headers;
import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.documents.WorldJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The description of the registry, and what is held against it. */
final class OpenApi {
  private static final String HOME = "http://registry/registry/v1/";
  private static final String ROOT = "/registry/v1";
  private static final ObjectMapper JSON = new ObjectMapper();

  final JsonNode document;
  private final JsonSchemaFactory schemas;

  OpenApi() {
    document = read(AwsJsonServer.class, "registry.openapi.yaml");
    JsonNode world = read(WorldJson.class, "world.schema.json");
    Map<String, String> texts =
        Map.of(HOME + "openapi", document.toString(), HOME + "world.schema.json", world.toString());
    schemas =
        JsonSchemaFactory.getInstance(
            VersionFlag.V202012, builder -> builder.schemaLoaders(it -> it.schemas(texts)));
  }

  /** Every method and path, as {@code GET /trails}. */
  List<String> operations() {
    List<String> all = new ArrayList<>();
    document
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue().properties().stream()
                    .filter(it -> it.getValue().has("operationId"))
                    .forEach(
                        it -> all.add(it.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));
    return all;
  }

  /** The operation that is asked for, as {@code GET /trails}. */
  Optional<String> operation(String method, URI uri) {
    String path = uri.getRawPath().substring(ROOT.length());
    return operations().stream()
        .filter(it -> it.startsWith(method + " "))
        .filter(it -> pattern(it.substring(method.length() + 1)).matcher(path).matches())
        .findFirst();
  }

  /** What the request and its answer have that the description has not. */
  List<String> violations(
      String operation, URI uri, Headers headers, byte[] body, HttpResponse<byte[]> response) {
    List<String> wrong = new ArrayList<>();
    String pointer = pointer(operation);
    JsonNode described = document.at(pointer);
    check("body", pointer + "/requestBody/content", "application/json", body, wrong);
    checkParameters(described, uri, headers, wrong);
    checkAnswer(pointer + "/responses", response, wrong);
    return wrong.stream().map(it -> operation + " " + response.statusCode() + " " + it).toList();
  }

  private void checkParameters(JsonNode described, URI uri, Headers headers, List<String> wrong) {
    Map<String, String> query = query(uri);
    for (JsonNode one : described.path("parameters")) {
      String pointer = one.path("$ref").asText("").replace("#", "");
      JsonNode parameter = pointer.isEmpty() ? one : document.at(pointer);
      String name = parameter.get("name").asText();
      boolean inQuery = parameter.get("in").asText().equals("query");
      String value = inQuery ? query.remove(name) : headers.getFirst(name);
      if (value == null && parameter.path("required").asBoolean()) {
        wrong.add(name + " is missing");
      }
      if (value != null && !pointer.isEmpty()) {
        boolean number = parameter.at("/schema/type").asText().equals("integer");
        check(
            name, pointer + "/schema", number ? value : JSON.valueToTree(value).toString(), wrong);
      }
    }
    query.keySet().forEach(name -> wrong.add("the parameter " + name + " is not described"));
  }

  private void checkAnswer(String responses, HttpResponse<byte[]> response, List<String> wrong) {
    String pointer = resolved(responses + "/" + response.statusCode());
    if (document.at(pointer).isMissingNode()) {
      pointer = resolved(responses + "/default");
    }
    JsonNode described = document.at(pointer);
    if (described.isMissingNode()) {
      wrong.add("the status is not described");
      return;
    }
    if (described.at("/headers/ETag").isObject()) {
      String tag = response.headers().firstValue("etag").orElse("");
      String schema = "/components/headers/ETag/schema";
      check("ETag", schema, JSON.valueToTree(tag).toString(), wrong);
    }
    String type = response.headers().firstValue("content-type").orElse("");
    if (described.has("content") != (response.body().length > 0)) {
      wrong.add("a body is there or missing");
    }
    check("answer", pointer + "/content", type, response.body(), wrong);
  }

  private void check(String what, String content, String type, byte[] body, List<String> wrong) {
    if (document.at(content).isMissingNode()) {
      return;
    }
    String media = content + "/" + type.replace("~", "~0").replace("/", "~1");
    if (document.at(media).isMissingNode()) {
      wrong.add(what + " is " + type);
      return;
    }
    String text = new String(body, StandardCharsets.UTF_8);
    boolean json = type.endsWith("json");
    check(what, media + "/schema", json ? text : JSON.valueToTree(text).toString(), wrong);
  }

  private void check(String what, String pointer, String json, List<String> wrong) {
    try {
      JsonNode value = JSON.readTree(json);
      schemas
          .getSchema(SchemaLocation.of(HOME + "openapi#" + pointer))
          .validate(value)
          .forEach(it -> wrong.add(what + ": " + it.getMessage()));
    } catch (IOException e) {
      wrong.add(what + " is no JSON: " + e.getMessage());
    }
  }

  private String resolved(String pointer) {
    String ref = document.at(pointer).path("$ref").asText("");
    return ref.isEmpty() ? pointer : ref.substring(1);
  }

  private static String pointer(String operation) {
    String[] parts = operation.split(" ", 2);
    return "/paths/" + parts[1].replace("/", "~1") + "/" + parts[0].toLowerCase(Locale.ROOT);
  }

  private static Pattern pattern(String template) {
    return Pattern.compile(template.replaceAll("\\{\\w+}", "[^/]+"));
  }

  private static Map<String, String> query(URI uri) {
    Map<String, String> all = new LinkedHashMap<>();
    Stream.ofNullable(uri.getRawQuery())
        .flatMap(it -> Stream.of(it.split("&")))
        .map(it -> it.split("=", 2))
        .forEach(it -> all.put(it[0], URLDecoder.decode(it[1], StandardCharsets.UTF_8)));
    return all;
  }

  private static JsonNode read(Class<?> beside, String name) {
    try (InputStream resource = beside.getResourceAsStream(name)) {
      return new YAMLMapper().readTree(resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
