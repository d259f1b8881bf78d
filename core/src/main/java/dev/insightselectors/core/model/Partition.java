package dev.insightselectors.core.model;

import java.util.regex.Pattern;

/** An AWS partition: {@code aws}, {@code aws-cn}, {@code aws-us-gov} and so on. */
public record Partition(String name) {
  // Possessive: callers send text of any length, and a greedy group takes a stack frame a turn.
  private static final Pattern SHAPE = Pattern.compile("aws(-[a-z]+)*+");
  private static final int LONGEST = 32;
  private static final Partition AWS = new Partition("aws");

  public Partition {
    Require.that(isPartition(name), "a partition is aws or begins with aws-, not", name);
  }

  public static boolean isPartition(String name) {
    return name.length() <= LONGEST && SHAPE.matcher(name).matches();
  }

  static Partition of(Region region) {
    String code = region.code();
    if (code.startsWith("cn-")) {
      return new Partition("aws-cn");
    }
    if (code.startsWith("us-gov-")) {
      return new Partition("aws-us-gov");
    }
    if (code.startsWith("us-iso-")) {
      return new Partition("aws-iso");
    }
    if (code.startsWith("us-isob-")) {
      return new Partition("aws-iso-b");
    }
    if (code.startsWith("eu-isoe-")) {
      return new Partition("aws-iso-e");
    }
    if (code.startsWith("us-isof-")) {
      return new Partition("aws-iso-f");
    }
    if (code.startsWith("eusc-")) {
      return new Partition("aws-eusc");
    }
    return AWS;
  }

  @Override
  public String toString() {
    return name;
  }
}
