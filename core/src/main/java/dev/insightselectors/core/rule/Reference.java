package dev.insightselectors.core.rule;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.Versioned;
import java.util.Optional;

/**
 * A trail or event data store as a caller refers to it. What it means is looked up when a rule
 * first asks, and once for all rules.
 */
public abstract sealed class Reference<A extends ResourceArn, R extends InsightsSource>
    permits TrailReference, EventDataStoreReference {
  private final Call call;
  private final String given;
  private final Lazy<Optional<A>> arn = new Lazy<>(this::meant);
  private final Lazy<Optional<Versioned<R>>> found = new Lazy<>(this::visible);
  private final Lazy<Optional<Surroundings>> surroundings = new Lazy<>(this::around);

  Reference(Call call, String given) {
    this.call = call;
    this.given = given;
  }

  /** The ARN given, if it is one of the kind. */
  abstract Optional<A> parsed();

  /** The ARN that the short form given stands for, if it is one. */
  abstract Optional<A> expanded();

  /** Asks the port. */
  abstract Optional<Versioned<R>> lookedUp(A full);

  public final Call call() {
    return call;
  }

  public final Caller caller() {
    return call.caller();
  }

  public final String given() {
    return given;
  }

  public final boolean isArn() {
    return given.startsWith("arn:");
  }

  /** The ARN given, or the one that the short form stands for; empty when it is neither. */
  public final Optional<A> arn() {
    return arn.get();
  }

  /** What is referred to, if it exists and the caller can see it. */
  public final Optional<Versioned<R>> found() {
    return found.get();
  }

  final Optional<R> resource() {
    return found().map(Versioned::resource);
  }

  /** What lies around it, if it was found. */
  public final Optional<Surroundings> surroundings() {
    return surroundings.get();
  }

  /** What the reference means, as far as that is known: for messages. */
  public final String inFull() {
    return arn().map(ResourceArn::toString).orElse(given);
  }

  private Optional<A> meant() {
    return isArn()
        ? parsed().filter(full -> full.partition().equals(caller().partition()))
        : expanded();
  }

  private Optional<Versioned<R>> visible() {
    return arn().flatMap(this::lookedUp).filter(known -> call.maySee(known.resource()));
  }

  private Optional<Surroundings> around() {
    return resource().map(known -> new Surroundings(call, known));
  }
}
