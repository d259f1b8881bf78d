package dev.insightselectors.core.rule;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.port.Recorded;
import java.util.Optional;

/** An event data store as a caller refers to it: by ARN, or by the ID suffix of the ARN. */
public final class EventDataStoreReference {
  private final Call call;
  private final String parameter;
  private final String given;
  private final Lazy<Optional<EventDataStoreArn>> arn = new Lazy<>(this::expanded);
  private final Lazy<Optional<Recorded<EventDataStore>>> found = new Lazy<>(this::lookedUp);
  private final Lazy<Optional<Surroundings>> surroundings = new Lazy<>(this::lookedAround);

  /** A reference given as the request member {@code parameter}. */
  public EventDataStoreReference(Call call, String parameter, String given) {
    this.call = call;
    this.parameter = parameter;
    this.given = given;
  }

  public Call call() {
    return call;
  }

  public Caller caller() {
    return call.caller();
  }

  public String parameter() {
    return parameter;
  }

  public String given() {
    return given;
  }

  public boolean isArn() {
    return given.startsWith("arn:");
  }

  /** The ARN given, or the one that the suffix stands for; empty when what was given is neither. */
  public Optional<EventDataStoreArn> arn() {
    return arn.get();
  }

  /** The store, if it exists and the caller can see it. */
  public Optional<Recorded<EventDataStore>> found() {
    return found.get();
  }

  public Optional<EventDataStore> store() {
    return found().map(Recorded::resource);
  }

  /** What lies around it, if it was found. */
  public Optional<Surroundings> surroundings() {
    return surroundings.get();
  }

  /** What the reference means, as far as that is known: for messages. */
  public String inFull() {
    return arn().map(EventDataStoreArn::toString).orElse(given);
  }

  private Optional<EventDataStoreArn> expanded() {
    if (!isArn()) {
      return EventDataStoreArn.ofSuffix(caller(), given);
    }
    return EventDataStoreArn.parse(given)
        .filter(parsed -> parsed.partition().equals(caller().partition()));
  }

  private Optional<Recorded<EventDataStore>> lookedUp() {
    return arn()
        .filter(full -> full.region().equals(caller().region()))
        .flatMap(call.ports().eventDataStores()::find)
        .filter(known -> isVisible(known.resource()));
  }

  private Optional<Surroundings> lookedAround() {
    return store().map(known -> new Surroundings(call, known));
  }

  private boolean isVisible(EventDataStore store) {
    AccountId owner = store.arn().account();
    return owner.equals(caller().account())
        || (store.ofOrganization()
            && call.ports()
                .organizations()
                .of(caller().account())
                .filter(it -> it.has(owner))
                .isPresent());
  }
}
