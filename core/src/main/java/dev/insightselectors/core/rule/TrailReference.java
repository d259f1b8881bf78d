package dev.insightselectors.core.rule;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.core.port.Recorded;
import java.util.Optional;

/** A trail as a caller refers to it: by name, or by ARN (choices C1 and C2). */
public final class TrailReference {
  private final Call call;
  private final String given;
  private final Lazy<Optional<TrailArn>> arn = new Lazy<>(this::expanded);
  private final Lazy<Optional<Recorded<Trail>>> found = new Lazy<>(this::lookedUp);
  private final Lazy<Optional<Surroundings>> surroundings = new Lazy<>(this::lookedAround);

  public TrailReference(Call call, String given) {
    this.call = call;
    this.given = given;
  }

  public Call call() {
    return call;
  }

  public Caller caller() {
    return call.caller();
  }

  public String given() {
    return given;
  }

  public boolean isArn() {
    return given.startsWith("arn:");
  }

  /** The ARN given, or the one that the name stands for; empty when what was given is neither. */
  public Optional<TrailArn> arn() {
    return arn.get();
  }

  /** The trail, if it exists and the caller can see it. */
  public Optional<Recorded<Trail>> found() {
    return found.get();
  }

  public Optional<Trail> trail() {
    return found().map(Recorded::resource);
  }

  /** What lies around it, if it was found. */
  public Optional<Surroundings> surroundings() {
    return surroundings.get();
  }

  /** What the reference means, as far as that is known: for messages. */
  public String inFull() {
    return arn().map(TrailArn::toString).orElse(given);
  }

  private Optional<TrailArn> expanded() {
    if (isArn()) {
      return TrailArn.parse(given).filter(own -> own.partition().equals(caller().partition()));
    }
    return TrailName.isTrailName(given)
        ? Optional.of(TrailArn.of(caller(), new TrailName(given)))
        : Optional.empty();
  }

  private Optional<Recorded<Trail>> lookedUp() {
    return arn().flatMap(call.ports().trails()::find).filter(known -> isVisible(known.resource()));
  }

  private Optional<Surroundings> lookedAround() {
    return trail().map(known -> new Surroundings(call, known));
  }

  private boolean isVisible(Trail trail) {
    AccountId owner = trail.arn().account();
    return owner.equals(caller().account())
        || (trail.ofOrganization()
            && call.ports()
                .organizations()
                .of(caller().account())
                .filter(it -> it.has(owner))
                .isPresent());
  }
}
