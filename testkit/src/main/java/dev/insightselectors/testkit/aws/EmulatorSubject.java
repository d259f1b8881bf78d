package dev.insightselectors.testkit.aws;

import dev.insightselectors.testkit.subject.ForwardingSubject;
import dev.insightselectors.testkit.subject.HttpSubject;
import dev.insightselectors.testkit.subject.HttpTransport;
import dev.insightselectors.testkit.subject.Patience;
import dev.insightselectors.testkit.subject.Target;
import dev.insightselectors.testkit.subject.Transport;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;

/** An emulator of AWS of which the URL is enough; what a run makes is deleted when it is closed. */
public final class EmulatorSubject extends ForwardingSubject {
  private static final Logger LOG = System.getLogger(EmulatorSubject.class.getName());

  private final AwsArranger arranger;

  private EmulatorSubject(HttpSubject subject, AwsArranger arranger) {
    super(subject);
    this.arranger = arranger;
  }

  /** Finds out with a few calls what is there. */
  public static EmulatorSubject at(URI endpoint) {
    Target target = Target.knownTo(spelling -> signed(endpoint, Accounts.CLAIMED, spelling));
    Found found = new Probe(endpoint, accounts -> signed(endpoint, accounts, target)).found();
    return new EmulatorSubject(
        new HttpSubject(
            endpoint, found.arranger(), signed(endpoint, found.accounts(), target), Patience.NONE),
        found.arranger());
  }

  private static Transport signed(URI endpoint, Accounts accounts, Target target) {
    return new HttpTransport(region -> endpoint, new SignatureV4(accounts), target);
  }

  @Override
  public void close() {
    arranger.cleanUp().end().forEach(left -> LOG.log(Level.WARNING, "not deleted: {0}", left));
  }
}
