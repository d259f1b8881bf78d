package dev.insightselectors.core.rule;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A fact that is looked up when a rule first asks for it, and at most once a judgement. */
public final class Lazy<T> {
  private final Supplier<T> source;
  private @Nullable T value;

  public Lazy(Supplier<T> source) {
    this.source = source;
  }

  public T get() {
    T known = value;
    if (known == null) {
      known = source.get();
      value = known;
    }
    return known;
  }
}
