package dev.insightselectors.testkit.vectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.documents.WorldJson;
import dev.insightselectors.testkit.run.Proofs;
import dev.insightselectors.testkit.run.ScenarioEntry;
import dev.insightselectors.testkit.set.VerdictContent;
import dev.insightselectors.testkit.steps.Given;
import dev.insightselectors.testkit.steps.Written;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Setting;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** One scenario as data: what is arranged, what is sent, what may come of it. */
record Vector(ScenarioEntry entry, Proofs proofs) {
  private static final ObjectMapper JSON = new ObjectMapper();

  JsonNode json() {
    Recorder recorder = new Recorder();
    Written written =
        Written.of(entry.verdictContent().steps().stream().map(Vector::given).toList(), recorder);
    ObjectNode vector = JsonNodeFactory.instance.objectNode();
    vector.put("format", VectorSet.FORMAT);
    vector.set("scenario", scenario());
    vector.set("needs", texts(entry.verdictContent().needs()));
    vector.set("proves", texts(Proofs.proves(entry) ? Proofs.provenBy(entry) : List.of()));
    vector.set("provenBy", texts(proofs.neededBy(entry)));
    vector.put("hasToRefuse", Proofs.hasToRefuse(entry));
    ObjectNode arrange = vector.putObject("arrange");
    names(recorder.setting(), arrange);
    arrange.set("world", world(recorder.setting()));
    Placeholders placeholders = recorder.placeholders();
    arrange.set("aws", AwsCalls.of(recorder.setting()));
    vector.set("looks", placeholders.in(looks(written)));
    vector.set("call", placeholders.in(call(recorder)));
    written.asked().ifPresent(asked -> vector.set("asked", placeholders.in(asked)));
    vector.set("then", placeholders.in(written.checks()));
    return vector;
  }

  private static Given given(VerdictContent.Step step) {
    return new Given(
        step.text(), step.table(), Optional.of(step.document()).filter(it -> !it.isEmpty()));
  }

  /** As a report of a run has it. */
  private ObjectNode scenario() {
    ObjectNode scenario = JsonNodeFactory.instance.objectNode();
    scenario.put("id", entry.id()).put("feature", entry.feature()).put("file", entry.file());
    scenario.put("rule", entry.rule());
    scenario.set("requirements", texts(entry.requirements()));
    scenario.set("choices", texts(choices()));
    scenario.put("chosen", entry.chosen()).put("name", entry.name());
    scenario.set("steps", texts(entry.steps()));
    return scenario;
  }

  private Collection<String> choices() {
    TreeSet<String> choices = new TreeSet<>();
    entry.tags().stream()
        .filter(tag -> tag.matches("@C\\d+"))
        .forEach(tag -> choices.add(tag.substring(1)));
    return choices;
  }

  private static void names(Setting setting, ObjectNode arrange) {
    ObjectNode names = arrange.putObject("names");
    new TreeMap<>(setting.names()).forEach((name, arn) -> names.put(name, arn.toString()));
  }

  private static JsonNode world(Setting setting) {
    try {
      return JSON.readTree(
          new String(new WorldJson().write(setting.world()), StandardCharsets.UTF_8));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a world is written as JSON", impossible);
    }
  }

  private static ArrayNode looks(Written written) {
    ArrayNode looks = JsonNodeFactory.instance.arrayNode();
    written
        .looks()
        .forEach((what, call) -> looks.addObject().put("what", what).set("call", call(call)));
    return looks;
  }

  private static ObjectNode call(Recorder recorder) {
    return recorder
        .message()
        .map(Vector::message)
        .orElseGet(() -> call(recorder.call().orElseThrow()));
  }

  /** The target is the operation's, in the spelling that the subject knows. */
  static ObjectNode call(ApiCall call) {
    return sentBy(call.caller())
        .put("operation", call.operation())
        .put("body", call.members().toString());
  }

  private static ObjectNode message(RawMessage message) {
    ObjectNode sent = sentBy(message.caller());
    sent.put("method", message.method()).put("path", message.path());
    ObjectNode headers = sent.putObject("headers");
    message.headers().forEach(headers::put);
    return sent.put("body", new String(message.body(), StandardCharsets.UTF_8));
  }

  private static ObjectNode sentBy(Caller caller) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("account", caller.account().value())
        .put("region", caller.region().code());
  }

  static ArrayNode texts(Collection<String> texts) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    texts.forEach(all::add);
    return all;
  }
}
