package dev.insightselectors.testkit.explore;

import java.util.List;

/**
 * What came of a call, and is none of what may come of it.
 *
 * @param broken the rules that the call breaks
 * @param requirements what an implementation breaks that does this
 */
record Mismatch(
    Kind kind, String expected, String got, List<String> broken, List<String> requirements) {
  enum Kind {
    ACCEPTED("it was accepted, and has to be refused"),
    REFUSED("it was refused, and has to be accepted"),
    OTHER_ERROR("it was refused with another error than applies"),
    ANSWER("its answer is not what was asked for"),
    EFFECT("what is on afterwards is not what was asked for"),
    NEIGHBOUR("something else has changed"),
    REFUSAL_WITH_EFFECT("it was refused, and has changed something"),
    READING("what is on is read back otherwise"),
    WIRE("the message has another form");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  Mismatch {
    broken = List.copyOf(broken);
    requirements = List.copyOf(requirements);
  }

  /** What is most likely one cause, before it is known what the least is that shows it. */
  String family() {
    return switch (kind) {
      case ACCEPTED -> kind + " " + requirements;
      case OTHER_ERROR -> kind + " " + broken + got;
      case REFUSED, ANSWER, WIRE -> kind + " " + requirements + got;
      default -> kind + " " + broken + requirements;
    };
  }

  /** Whether this may be what the other is, shown by less. */
  boolean isLike(Mismatch other) {
    return kind == other.kind
        && other.broken.containsAll(broken)
        && (kind != Kind.OTHER_ERROR || got.equals(other.got));
  }
}
