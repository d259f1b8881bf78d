package dev.insightselectors.testkit.replay;

import dev.insightselectors.testkit.subject.Arranged;
import dev.insightselectors.testkit.subject.ControlArranger;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Sent;
import dev.insightselectors.testkit.subject.Setting;
import dev.insightselectors.testkit.subject.SubjectInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was arranged, called and looked at, as it was sent; not for several threads. */
public final class Tape {
  private static final Reply NOT_KEPT = new Reply(204, Map.of(), new byte[0]);

  private final List<Sent> looksBefore = new ArrayList<>();
  private final List<Sent> calls = new ArrayList<>();
  private final List<Sent> looksAfter = new ArrayList<>();
  private Optional<Played> arranged = Optional.empty();

  private record Played(Setting setting, Arranged arranged) {}

  public void arranged(Setting setting, Arranged as) {
    arranged = Optional.of(new Played(setting, as));
  }

  /** A call that may change something. */
  public void called(RawMessage message, Reply reply) {
    calls.add(Sent.toCloudTrail(message, reply));
    looksAfter.clear();
  }

  /** A call that only looks; of several that ask the same, the last one tells. */
  public void looked(RawMessage message, Reply reply) {
    Sent look = Sent.toCloudTrail(message, reply);
    List<Sent> looks = calls.isEmpty() ? looksBefore : looksAfter;
    looks.removeIf(look::asksTheSameAs);
    looks.add(look);
  }

  /**
   * All of it again; empty where nothing was arranged, and so nothing called.
   *
   * @param about what is told at the top, a line each
   */
  public Optional<Replay> replay(List<String> about, SubjectInfo subject) {
    return arranged
        .filter(it -> !calls.isEmpty() || !looksBefore.isEmpty())
        .map(it -> replay(about, subject, it));
  }

  private Replay replay(List<String> about, SubjectInfo subject, Played it) {
    Story story =
        new Story(
            about,
            subject.endpoint(),
            it.arranged(),
            it.arranged().calls().orElseGet(() -> List.of(put(it.setting()))),
            looksBefore.stream().filter(look -> calls.isEmpty() || isTakenAgain(look)).toList(),
            List.copyOf(calls),
            List.copyOf(looksAfter));
    return new Replay(
        story.isOfAws() ? Optional.empty() : Optional.of(Script.of(story, Script.Form.CURL)),
        Script.of(story, Script.Form.AWS_CLI));
  }

  /** Only then it shows a change. */
  private boolean isTakenAgain(Sent look) {
    return looksAfter.stream().anyMatch(look::asksTheSameAs);
  }

  private static Sent put(Setting setting) {
    return new Sent(
        "", "the world", Optional.empty(), ControlArranger.putting(setting.world()), NOT_KEPT);
  }
}
