package dev.insightselectors.testkit.steps;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.testkit.run.Observed;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A scenario that was performed once by its own steps, and written down instead of judged.
 *
 * @param looks what is read before the call and after it, by what a reader calls it
 * @param asked what the call asks for, which answers and read-backs are held against: the member
 *     {@code name}, that of the ARN in {@code arn}, {@code destination}, {@code types} and, of
 *     those of which it says so, {@code categories}, as far as they are there
 * @param checks what has to hold afterwards, in the order of the steps
 */
public record Written(Map<String, ApiCall> looks, Optional<ObjectNode> asked, ArrayNode checks) {

  /**
   * Performs the steps.
   *
   * @param recorder keeps what it is asked to arrange and what it is sent, and accepts it
   */
  public static Written of(List<Given> steps, Subject recorder) {
    Scene scene = new Scene(recorder, new Observed());
    WrittenThens thens = new WrittenThens(scene);
    StepForms.play(steps, new GivenSteps(scene), new WhenSteps(scene), thens);
    Map<String, ApiCall> looks = new TreeMap<>();
    scene.arranged().looks().forEach(look -> looks.put(look.what(), look.call()));
    return new Written(looks, scene.asked().map(Written::asked), thens.checks());
  }

  private static ObjectNode asked(Asked asked) {
    ObjectNode written = JsonNodeFactory.instance.objectNode();
    written.put("name", asked.name()).put("arn", asked.arn().toString());
    asked.destination().ifPresent(arn -> written.put("destination", arn.toString()));
    asked
        .types()
        .ifPresent(
            types -> {
              ArrayNode all = written.putArray("types");
              types.forEach(all::add);
            });
    asked
        .categories()
        .forEach(
            (type, said) -> said.forEach(written.withObject("/categories").withArray(type)::add));
    return written;
  }
}
