package dev.insightselectors.neighbours.tag;

import static dev.insightselectors.core.testing.Samples.sampleSource;
import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static dev.insightselectors.neighbours.testing.CloudTrail.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.form.TagForm;
import dev.insightselectors.neighbours.tag.ListTagsAnswer.ResourceTag;
import dev.insightselectors.neighbours.testing.CloudTrail;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** AddTags, RemoveTags and ListTags. */
class TagsTest {

  private static final String TRAIL = sampleTrail().arn().toString();
  private static final String STORE = sampleSource().arn().toString();
  private final FakeWorld world = FakeWorld.sample();
  private final CloudTrail cloudTrail = CloudTrail.in(world);

  static List<String> resources() {
    return List.of(TRAIL, STORE);
  }

  @ParameterizedTest
  @MethodSource("resources")
  void hasNoneAtFirst(String resource) {
    assertThat(tags(resource)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("resources")
  void addsTagsToThoseThatThereAre(String resource) {
    add(resource, TagForm.of("b", "1"));
    add(resource, TagForm.of("a", "2"));
    assertThat(tags(resource)).containsExactly(TagForm.of("a", "2"), TagForm.of("b", "1"));
  }

  @ParameterizedTest
  @MethodSource("resources")
  void replacesTheValueOfAKeyThatIsThere(String resource) {
    add(resource, TagForm.of("a", "1"));
    add(resource, TagForm.of("a", "2"));
    assertThat(tags(resource)).containsExactly(TagForm.of("a", "2"));
  }

  @ParameterizedTest
  @MethodSource("resources")
  void takesAMissingValueForAnEmptyOne(String resource) {
    add(resource, new TagForm(Optional.of("a"), Optional.empty()));
    assertThat(tags(resource)).containsExactly(TagForm.of("a", ""));
  }

  @ParameterizedTest
  @MethodSource("resources")
  void removesTagsByTheirKeys(String resource) {
    add(resource, TagForm.of("a", "1"), TagForm.of("b", "2"));
    remove(resource, TagForm.of("a", "other"), TagForm.of("never", "there"));
    assertThat(tags(resource)).containsExactly(TagForm.of("b", "2"));
  }

  @Test
  void listsEveryResourceThatIsNamedInItsOrder() {
    add(STORE, TagForm.of("a", "1"));
    assertThat(listed(List.of(STORE, TRAIL)))
        .containsExactly(
            new ResourceTag(STORE, List.of(TagForm.of("a", "1"))),
            new ResourceTag(TRAIL, List.of()));
  }

  @Test
  void leavesInsightsOn() {
    InsightSelection on =
        new InsightSelection(InsightSelectors.of(InsightType.API_CALL_RATE), Optional.empty());
    world.keeps(on, sampleTrail().arn());
    add(TRAIL, TagForm.of("a", "1"));
    assertThat(world.selectionOf(sampleTrail().arn())).isEqualTo(on);
  }

  private void add(String resource, TagForm... tags) {
    accepted(
        cloudTrail.addTags(new TagsRequest(Optional.of(resource), Optional.of(List.of(tags)))));
  }

  private void remove(String resource, TagForm... tags) {
    accepted(
        cloudTrail.removeTags(new TagsRequest(Optional.of(resource), Optional.of(List.of(tags)))));
  }

  private List<TagForm> tags(String resource) {
    return listed(List.of(resource)).get(0).tagsList();
  }

  private List<ResourceTag> listed(List<String> resources) {
    return accepted(
            cloudTrail.listTags(new ListTagsRequest(Optional.of(resources), Optional.empty())))
        .resourceTagList();
  }
}
