package dev.insightselectors.app.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The history of one value that many write and read: what was written and seen, and from when to
 * when each call took. A write of unknown outcome may have been made at any time since its call.
 */
final class Register {
  private static final long NEVER = Long.MAX_VALUE;

  private final String name;
  private final List<Event> writes = new ArrayList<>();
  private final List<Event> reads = new ArrayList<>();

  private record Event(String value, long from, long to) {
    boolean endedBefore(Event other) {
      return to < other.from;
    }
  }

  Register(String name, String first) {
    this.name = name;
    writes.add(new Event(first, Long.MIN_VALUE, Long.MIN_VALUE));
  }

  synchronized void acknowledged(String value, long from, long to) {
    writes.add(new Event(value, from, to));
  }

  synchronized void inDoubt(String value, long from) {
    writes.add(new Event(value, from, NEVER));
  }

  synchronized void seen(String value, long from, long to) {
    reads.add(new Event(value, from, to));
  }

  synchronized long acknowledged() {
    return writes.stream().filter(write -> write.to != NEVER).count() - 1;
  }

  synchronized int looks() {
    return reads.size();
  }

  /** What was seen although a later write had been acknowledged, or nobody wrote it at all. */
  synchronized Optional<String> firstContradiction() {
    return reads.stream()
        .filter(read -> writes.stream().noneMatch(write -> explains(write, read)))
        .map(read -> name + " was seen as " + read.value)
        .findFirst();
  }

  private boolean explains(Event write, Event read) {
    return write.value.equals(read.value)
        && write.from < read.to
        && writes.stream().noneMatch(it -> write.endedBefore(it) && it.endedBefore(read));
  }
}
