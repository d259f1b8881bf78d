package dev.insightselectors.testkit.aws;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Names that no other scenario and no other run has. */
final class FreshNames {
  private static final int ROOM_NEEDED = 8;
  private static final int LONGEST = 60;

  /** No digit of a number: a name that lacks its last letter, or has more, is no other name. */
  private static final String END = "Z";

  private final String seed;
  private final AtomicInteger next = new AtomicInteger();

  FreshNames(String seed) {
    this.seed = seed;
  }

  /** What makes the names of a run differ from those of others, always of the same length. */
  static String seed() {
    long number = ThreadLocalRandom.current().nextLong(36L * 36 * 36, 36L * 36 * 36 * 36);
    return "k" + Long.toString(number, Character.MAX_RADIX) + "x";
  }

  String mark() {
    return seed;
  }

  /** A readable name with a suffix; where the length matters, letters give way to it. */
  String like(String name) {
    String number = Integer.toString(next.incrementAndGet(), Character.MAX_RADIX);
    String unique = seed + number + END;
    if (name.length() > LONGEST) {
      return name.substring(0, name.length() - unique.length()) + unique;
    }
    if (name.length() < ROOM_NEEDED) {
      return name.substring(0, Math.max(1, name.length() - number.length())) + number;
    }
    return name + unique;
  }

  /** A bucket name, which all of AWS shares. */
  String bucketLike(String name) {
    String unique = seed + Integer.toString(next.incrementAndGet(), Character.MAX_RADIX);
    String cut = name.length() > 40 ? name.substring(0, 40) : name;
    return cut + "-" + unique;
  }
}
