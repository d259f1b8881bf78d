package dev.insightselectors.app.conform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.insightselectors.app.serve.Served;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.faults.Fault;
import dev.insightselectors.testkit.aws.Accounts;
import dev.insightselectors.testkit.aws.EmulatorSubject;
import dev.insightselectors.testkit.aws.Found;
import dev.insightselectors.testkit.aws.Probe;
import dev.insightselectors.testkit.aws.SignatureV4;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Capability;
import dev.insightselectors.testkit.subject.Cast;
import dev.insightselectors.testkit.subject.ControlArranger;
import dev.insightselectors.testkit.subject.ForwardingTransport;
import dev.insightselectors.testkit.subject.HttpSubject;
import dev.insightselectors.testkit.subject.HttpTransport;
import dev.insightselectors.testkit.subject.Patience;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Target;
import dev.insightselectors.testkit.subject.Transport;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the probe finds of servers that have some of what AWS has. */
@Tag("long")
class ProbeTest {
  private final Served server = new Served();
  private final URI endpoint = server.endpoint();
  private final ServedReference reference = new ServedReference(Fault.NONE);

  @AfterEach
  void stop() {
    reference.close();
    server.close();
  }

  @Test
  void findsThatAServerOfCloudTrailAloneHasNeitherBucketsNorKeysNorOrganizations() {
    Found found = new Probe(endpoint, this::signed).found();

    assertThat(found.arranger().capabilities())
        .contains(Capability.EVENT_DATA_STORES, Capability.NEIGHBOURS, Capability.ACCOUNTS)
        .doesNotContain(Capability.BUCKETS, Capability.KEYS, Capability.ORGANIZATION);
  }

  @Test
  void anEmulatorIsTestedByItsUrlAndLeftAsItWas() {
    try (EmulatorSubject emulator = EmulatorSubject.at(endpoint)) {
      RunReport run = ConformanceRun.of(FeatureSet.load()).against(emulator);

      assertThat(run.count(Verdict.PASSED)).isGreaterThan(340);
      assertThat(run.count(Verdict.FAILED)).isZero();
    }
    ApiCall list =
        new ApiCall(
            new Caller(Cast.CALLER, Cast.REGION),
            "ListTrails",
            JsonNodeFactory.instance.objectNode());
    assertThat(new HttpSubject(endpoint, new ControlArranger()).call(list).text())
        .contains("SampleTrail")
        .doesNotContain("AuditTrail");
  }

  @Test
  void testsAServerThatHasOneAccountOnlyWhoeverCalls() {
    Found found = new Probe(endpoint, accounts -> new OneAccount(signed(accounts))).found();
    Transport transport = new OneAccount(signed(found.accounts()));
    HttpSubject subject = new HttpSubject(endpoint, found.arranger(), transport, Patience.NONE);

    RunReport run = ConformanceRun.of(FeatureSet.load()).against(subject);

    assertThat(subject.capabilities()).doesNotContain(Capability.ACCOUNTS);
    assertThat(run.scenarios())
        .filteredOn(result -> result.verdict() == Verdict.FAILED)
        .extracting(result -> result.id() + " " + result.failure())
        .isEmpty();
    assertThat(run.count(Verdict.PASSED)).isGreaterThan(300);
  }

  @Test
  void spellsTargetsAsAServerKnowsThemAndFindsItOutAllTheSame() {
    Target target = Target.knownTo(spelling -> new ShortOnly(HttpTransport.to(closed(), spelling)));
    Transport transport = new ShortOnly(HttpTransport.to(closed(), target));
    HttpSubject subject =
        new HttpSubject(closed(), new ControlArranger(), transport, Patience.NONE);

    RunReport run = ConformanceRun.of(FeatureSet.load()).against(subject);

    assertThat(target).isEqualTo(Target.SHORT);
    assertThat(run.scenarios())
        .filteredOn(result -> result.verdict() != Verdict.PASSED)
        .extracting(ScenarioResult::id)
        .containsExactly("known-target/long");
  }

  private URI closed() {
    return URI.create(reference.info().endpoint());
  }

  private HttpTransport signed(Accounts accounts) {
    return new HttpTransport(region -> endpoint, new SignatureV4(accounts), Target.LONG);
  }

  /** Knows the target of one family of clients. */
  private static final class ShortOnly extends ForwardingTransport {
    ShortOnly(Transport transport) {
      super(transport);
    }

    @Override
    public Reply send(RawMessage message) {
      return message.headers().getOrDefault("X-Amz-Target", "").startsWith("com.amazonaws.")
          ? Reluctant.refusal("UnknownOperationException")
          : super.send(message);
    }
  }

  /** Makes one account of all, as emulators do that know of none. */
  private static final class OneAccount extends ForwardingTransport {
    private static final AccountId THE_ONE = new AccountId("000000000000");

    OneAccount(Transport transport) {
      super(transport);
    }

    @Override
    public Reply send(RawMessage message) {
      return super.send(
          new RawMessage(
              new Caller(THE_ONE, message.caller().region()),
              message.method(),
              message.path(),
              message.headers(),
              message.body()));
    }
  }
}
