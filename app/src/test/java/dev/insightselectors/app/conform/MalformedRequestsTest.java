package dev.insightselectors.app.conform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.app.Vectors;
import dev.insightselectors.app.serve.Composition;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import dev.insightselectors.faults.Fault;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The messages that everybody has to refuse, in the form that Smithy has for them. */
class MalformedRequestsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The trait as the model of Smithy's protocol tests has it; what it does not have is refused. */
  private static final String SCHEMA =
      """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "required": ["smithy", "shapes"],
        "additionalProperties": false,
        "properties": {
          "smithy": {"const": "2.0"},
          "shapes": {
            "type": "object",
            "minProperties": 1,
            "propertyNames": {"pattern": "^[a-z][a-z0-9.]*#[A-Za-z_][A-Za-z0-9_]*$"},
            "additionalProperties": {
              "type": "object",
              "required": ["type", "traits"],
              "additionalProperties": false,
              "properties": {
                "type": {"const": "apply"},
                "traits": {
                  "type": "object",
                  "required": ["smithy.test#httpMalformedRequestTests"],
                  "additionalProperties": {
                    "type": "array",
                    "minItems": 1,
                    "items": {"$ref": "#/$defs/test"}
                  }
                }
              }
            }
          }
        },
        "$defs": {
          "strings": {"type": "object", "additionalProperties": {"type": "string"}},
          "test": {
            "type": "object",
            "required": ["id", "protocol", "request", "response"],
            "additionalProperties": false,
            "properties": {
              "id": {"type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]+$"},
              "protocol": {"type": "string", "pattern": "^[a-z.]+#[A-Za-z0-9_]+$"},
              "documentation": {"type": "string"},
              "tags": {"type": "array", "items": {"type": "string", "minLength": 1}},
              "testParameters": {"type": "object"},
              "request": {
                "type": "object",
                "required": ["method", "uri"],
                "additionalProperties": false,
                "properties": {
                  "method": {"type": "string", "minLength": 1},
                  "uri": {"type": "string", "minLength": 1},
                  "host": {"type": "string"},
                  "queryParams": {"type": "array", "items": {"type": "string"}},
                  "headers": {"$ref": "#/$defs/strings"},
                  "body": {"type": "string"},
                  "bodyMediaType": {"type": "string"}
                }
              },
              "response": {
                "type": "object",
                "required": ["code"],
                "additionalProperties": false,
                "properties": {
                  "code": {"type": "integer", "minimum": 100, "maximum": 599},
                  "headers": {"$ref": "#/$defs/strings"},
                  "body": {
                    "type": "object",
                    "required": ["assertion", "mediaType"],
                    "additionalProperties": false,
                    "properties": {
                      "mediaType": {"type": "string"},
                      "assertion": {"type": "object", "minProperties": 1, "maxProperties": 1}
                    }
                  }
                }
              }
            }
          }
        }
      }
      """;

  @TempDir private static Path folder;
  private static JsonNode model = MissingNode.getInstance();
  private static JsonNode tests = MissingNode.getInstance();

  @BeforeAll
  static void export() throws IOException {
    Vectors.exportedTo(folder);
    model = JSON.readTree(folder.resolve("malformed-requests.smithy.json").toFile());
    tests =
        model
            .path("shapes")
            .path("com.amazonaws.cloudtrail#PutInsightSelectors")
            .path("traits")
            .path("smithy.test#httpMalformedRequestTests");
  }

  @Test
  void haveTheFormOfTheTrait() {
    assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(SCHEMA).validate(model))
        .isEmpty();
    assertThat(tests.valueStream().map(it -> it.path("id").asText()))
        .doesNotHaveDuplicates()
        .contains("BodyThatIsNoJson_CutShort", "UnknownTarget_NoTarget")
        .doesNotContain("NullMembers", "KnownTarget_Long", "BodyTooLong");
  }

  @Test
  void areAnsweredSoByTheReference() throws IOException, InterruptedException {
    try (AwsJsonServer server =
        ServedReference.started(
            options -> Composition.faulty(options, World.empty(WorldKind.CLOSED), Fault.NONE))) {
      for (JsonNode test : tests) {
        HttpResponse<String> answer = sent(ServedReference.address(server), test.path("request"));
        assertThat(answer.statusCode())
            .as("%s: %s", test.path("id"), answer.body())
            .isEqualTo(test.at("/response/code").asInt());
        String error = JSON.readTree(answer.body()).path("__type").asText();
        assertThat(test.path("documentation").asText()).contains(error);
      }
    }
  }

  private static HttpResponse<String> sent(URI endpoint, JsonNode request)
      throws IOException, InterruptedException {
    HttpRequest.Builder message =
        HttpRequest.newBuilder(endpoint.resolve(request.path("uri").asText()))
            .method(
                request.path("method").asText(),
                BodyPublishers.ofString(request.path("body").asText()));
    request
        .path("headers")
        .properties()
        .forEach(header -> message.header(header.getKey(), header.getValue().asText()));
    return HttpClient.newHttpClient().send(message.build(), BodyHandlers.ofString());
  }
}
