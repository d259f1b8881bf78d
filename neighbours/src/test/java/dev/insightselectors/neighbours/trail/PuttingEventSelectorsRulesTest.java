package dev.insightselectors.neighbours.trail;

import static dev.insightselectors.core.rule.RuleExample.call;
import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static dev.insightselectors.neighbours.error.NeighbourCode.INVALID_EVENT_SELECTORS;
import static dev.insightselectors.neighbours.testing.Selectors.excluding;
import static dev.insightselectors.neighbours.testing.Selectors.resource;

import dev.insightselectors.core.model.EventCategory;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelector;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.SourceEventCategory;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.core.rule.RuleExample;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.core.rule.RulebookExamples;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.form.AdvancedSelectorExamples;
import dev.insightselectors.neighbours.form.AdvancedSelectorForm;
import dev.insightselectors.neighbours.form.BasicSelectorForm;
import dev.insightselectors.neighbours.testing.FakePorts;
import dev.insightselectors.neighbours.testing.Selectors;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

class PuttingEventSelectorsRulesTest
    extends RulebookExamples<PutEventSelectorsRequest, EventSelectorsChange> {
  @Override
  protected Stream<RuleExample<PutEventSelectorsRequest>> examples() {
    return Stream.of(
            TrailReferenceExamples.ofChanging(name -> basic(name, List.of(ALL))),
            ofTheForm(),
            ofTheBasicForm(),
            AdvancedSelectorExamples.ofAll(PuttingEventSelectorsRulesTest::advanced),
            ofTheInsights())
        .flatMap(Function.identity());
  }

  @Override
  protected Rulebook<EventSelectorsChange> rulebook() {
    return TrailRulebooks.puttingEventSelectors(Edition.newest());
  }

  @Override
  protected EventSelectorsChange situation(
      Call call, FakeWorld world, PutEventSelectorsRequest request) {
    return new EventSelectorsChange(call, request);
  }

  @Override
  protected Operation<PutEventSelectorsRequest, ?> operation(FakeWorld world) {
    return new TrailOperations(FakePorts.of(world), Edition.newest())
        .putEventSelectors()
        .operation();
  }

  private static final BasicSelectorForm ALL = Selectors.basic("All");
  private static final BasicSelectorForm DATA_ALONE =
      new BasicSelectorForm(
          Optional.empty(),
          Optional.of(false),
          Optional.of(List.of(resource("AWS::S3::Object"))),
          Optional.empty());
  private static final BasicSelectorForm DATA =
      new BasicSelectorForm(
          Optional.empty(),
          Optional.of(false),
          Optional.of(List.of(resource("AWS::S3::Object", "arn:aws:s3"))),
          Optional.empty());
  private static final BasicSelectorForm READS = Selectors.basic("ReadOnly");

  private static Stream<RuleExample<PutEventSelectorsRequest>> ofTheForm() {
    List<AdvancedSelectorForm> advanced = List.of(Selectors.ofCategory(EventCategory.MANAGEMENT));
    return Stream.of(
        rule("one-form-of-selectors", "neither", INVALID_EVENT_SELECTORS)
            .calls(asked(Optional.empty(), Optional.empty()), advanced(advanced)),
        rule("one-form-of-selectors", "both", INVALID_EVENT_SELECTORS)
            .calls(asked(Optional.of(List.of(ALL)), Optional.of(advanced)), basic(ALL)),
        rule("selectors-given", "none", INVALID_EVENT_SELECTORS)
            .calls(advanced(List.of()), advanced(Collections.nCopies(6, advanced.get(0)))),
        rule("values-of-field", "Insight", INVALID_EVENT_SELECTORS)
            .calls(
                advanced(List.of(Selectors.ofCategory(EventCategory.INSIGHT))),
                advanced(advanced)));
  }

  private static Stream<RuleExample<PutEventSelectorsRequest>> ofTheBasicForm() {
    return Stream.of(
        one("selectors-count", "none", basic(TRAIL, List.of()), basic(ALL)),
        one("selectors-count", "6", many(6), many(5)),
        one("read-write-type-valid", "all", basic(Selectors.basic("all")), basic(READS)),
        one("data-resources-count", "251", resources(251), resources(250)),
        one(
            "data-resource-type-valid",
            "unknown",
            basic(Selectors.basic(List.of(resource("AWS::S3::Bucket", "arn:aws:s3")))),
            basic(Selectors.basic(List.of(resource("AWS::Lambda::Function", "arn:aws:lambda"))))),
        one(
            "excluded-sources-valid",
            "s3",
            basic(excluding(true, "s3.amazonaws.com")),
            basic(excluding(true, "kms.amazonaws.com", "rdsdata.amazonaws.com"))),
        one(
            "excluded-sources-of-management-events",
            "without them",
            basic(excluding(false, "kms.amazonaws.com")),
            basic(excluding(true, "kms.amazonaws.com"))),
        one("something-selected", "nothing", basic(excluding(false)), basic(excluding(true))),
        one(
            "data-resource-value-valid",
            "a bucket alone",
            basic(Selectors.basic(List.of(resource("AWS::S3::Object", "arn:aws:s3:::a-bucket")))),
            basic(
                Selectors.basic(List.of(resource("AWS::S3::Object", "arn:aws:s3:::a-bucket/"))))));
  }

  /** Choice C23. */
  private static Stream<RuleExample<PutEventSelectorsRequest>> ofTheInsights() {
    return Stream.of(
        rule("source-logs-write-events", "reads only", INVALID_EVENT_SELECTORS)
            .calls(call(on(InsightType.API_CALL_RATE), basic(READS)), call(basic(READS))),
        rule("source-logs-write-events", "writes are enough", INVALID_EVENT_SELECTORS)
            .calls(
                call(on(InsightType.API_CALL_RATE), basic(READS)),
                call(on(InsightType.API_CALL_RATE), basic(Selectors.basic("WriteOnly")))),
        rule("source-logs-management-events", "none", INVALID_EVENT_SELECTORS)
            .calls(
                call(on(InsightType.API_ERROR_RATE), basic(DATA_ALONE)),
                call(on(InsightType.API_ERROR_RATE), basic(READS))),
        rule("source-logs-data-events", "management events alone", INVALID_EVENT_SELECTORS)
            .calls(call(onDataEvents(), basic(READS)), call(onDataEvents(), basic(DATA))),
        rule("source-logs-data-events", "a type, and no resources", INVALID_EVENT_SELECTORS)
            .calls(
                call(onDataEvents(), basic(Selectors.basic(List.of(resource("AWS::S3::Object"))))),
                call(on(InsightType.API_ERROR_RATE), basic(READS))));
  }

  private static FakeWorld onDataEvents() {
    InsightSelector selector =
        new InsightSelector(InsightType.API_CALL_RATE, List.of(SourceEventCategory.DATA));
    return FakeWorld.sample()
        .keeps(
            new InsightSelection(new InsightSelectors(List.of(selector)), Optional.empty()),
            sampleTrail().arn());
  }

  private static FakeWorld on(InsightType type) {
    return FakeWorld.sample()
        .keeps(
            new InsightSelection(InsightSelectors.of(type), Optional.empty()), sampleTrail().arn());
  }

  private static PutEventSelectorsRequest many(int count) {
    return basic(TRAIL, Collections.nCopies(count, ALL));
  }

  private static PutEventSelectorsRequest resources(int count) {
    String[] values =
        Collections.nCopies(count / 2, "arn:aws:s3:::bucket-a/").toArray(String[]::new);
    String[] others =
        Collections.nCopies(count - count / 2, "arn:aws:s3:::bucket-b/").toArray(String[]::new);
    return basic(
        TRAIL,
        List.of(
            Selectors.basic(List.of(resource("AWS::S3::Object", values))),
            Selectors.basic(List.of(resource("AWS::S3::Object", others)))));
  }

  private static RuleExample<PutEventSelectorsRequest> one(
      String rule, String title, PutEventSelectorsRequest bad, PutEventSelectorsRequest good) {
    return rule(rule, title, INVALID_EVENT_SELECTORS).calls(bad, good);
  }

  private static PutEventSelectorsRequest basic(BasicSelectorForm selector) {
    return basic(TRAIL, List.of(selector));
  }

  private static PutEventSelectorsRequest basic(String trail, List<BasicSelectorForm> selectors) {
    return new PutEventSelectorsRequest(
        Optional.of(trail), Optional.of(selectors), Optional.empty());
  }

  private static PutEventSelectorsRequest advanced(List<AdvancedSelectorForm> selectors) {
    return asked(Optional.empty(), Optional.of(selectors));
  }

  private static PutEventSelectorsRequest asked(
      Optional<List<BasicSelectorForm>> basic, Optional<List<AdvancedSelectorForm>> advanced) {
    return new PutEventSelectorsRequest(Optional.of(TRAIL), basic, advanced);
  }
}
