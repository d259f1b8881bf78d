package dev.insightselectors.testkit.subject;

/** A subject under the name that people give it, with its version say. */
public final class NamedSubject extends ForwardingSubject {
  private final String name;

  public NamedSubject(Subject subject, String name) {
    super(subject);
    this.name = name;
  }

  @Override
  public SubjectInfo info() {
    return super.info().named(name);
  }
}
