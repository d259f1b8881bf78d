package dev.insightselectors.app.conform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.insightselectors.testkit.aws.Probe;
import dev.insightselectors.testkit.rehearsal.Journal;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.FeatureSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page on permissions lists what a run on real AWS calls, and no more. */
@Tag("long")
class IamPermissionsTest {
  private static final Path PAGE = Path.of("../docs/iam-permissions.md");
  private static final Path GUIDE = Path.of("../docs/test-your-implementation.md");
  private static final Pattern POLICY =
      Pattern.compile("## `conform .*?```json\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern AN_OPERATION =
      Pattern.compile("(Create|Delete|Put|Get|Update|List|Describe|Disable|Schedule)[A-Z].*");

  @Test
  void listsWhatARunCallsAndNoMore() throws IOException {
    Set<String> called = new TreeSet<>();
    Journal journal = new Journal();
    try (Rehearsal rehearsal =
        Rehearsal.taking(
            journal, Set.of("caller", "management", "delegated-administrator", "another"))) {
      ConformanceRun.of(FeatureSet.load()).against(rehearsal);
      rehearsal.cleanUp();
    }
    journal.taken().stream()
        .filter(call -> AN_OPERATION.matcher(call.operation()).matches())
        .map(IamPermissionsTest::action)
        .forEach(called::add);
    called.add("s3:DeleteObject"); // Of what CloudTrail has delivered meanwhile.

    assertThat(listed()).isEqualTo(called);
  }

  @Test
  void theGuideNamesEveryCallOfAProbeAndOfARun() throws IOException {
    Set<String> called = new TreeSet<>();
    Journal journal = new Journal();
    try (Rehearsal rehearsal = Rehearsal.of(journal, Set.of())) {
      ConformanceRun.of(FeatureSet.load()).against(rehearsal);
      rehearsal.cleanUp();
    }
    journal.taken().stream()
        .filter(call -> AN_OPERATION.matcher(call.operation()).matches())
        .map(call -> call.service() + " " + call.operation())
        .forEach(called::add);
    Probe.OPERATIONS.values().forEach(called::addAll);

    assertThat(called).allSatisfy(call -> assertThat(Files.readString(GUIDE)).contains(call));
  }

  private static String action(Journal.Planned call) {
    String action = call.service().toLowerCase(Locale.ROOT) + ":" + call.operation();
    return action.equals("s3:ListObjectsV2") ? "s3:ListBucket" : action;
  }

  private static Set<String> listed() throws IOException {
    Matcher policy = POLICY.matcher(Files.readString(PAGE));
    assertThat(policy.find()).isTrue();
    JsonNode statements = new JsonMapper().readTree(policy.group(1)).path("Statement");
    return StreamSupport.stream(statements.spliterator(), false)
        .flatMap(statement -> statement.path("Action").valueStream())
        .map(JsonNode::asText)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
