package dev.insightselectors.faults;

import dev.insightselectors.core.error.Code;
import java.util.ArrayList;
import java.util.List;

/** Each error of the AWS documentation, told as the one before it and as the one behind it. */
final class ErrorFaults {
  private ErrorFaults() {}

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    int errors = PageError.ALL.size();
    for (int i = 0; i < errors; i++) {
      PageError error = PageError.ALL.get(i);
      all.add(told(error, PageError.ALL.get((i + 1) % errors).code()));
      all.add(told(error, PageError.ALL.get((i + errors - 1) % errors).code()));
    }
    return all;
  }

  private static Fault told(PageError error, Code instead) {
    return Fault.of(
        error.code().wireName() + "-as-" + instead.wireName(),
        "%s is answered in the place of %s".formatted(instead.wireName(), error.code().wireName()),
        Defects.told(error.code(), instead),
        error.name());
  }
}
