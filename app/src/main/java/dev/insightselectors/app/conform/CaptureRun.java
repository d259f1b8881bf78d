package dev.insightselectors.app.conform;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.insightselectors.app.conform.NotedSubject.Sent;
import dev.insightselectors.app.conform.Probes.Probe;
import dev.insightselectors.testkit.aws.AwsAddress;
import dev.insightselectors.testkit.capture.Capture;
import dev.insightselectors.testkit.capture.Capture.Unanswered;
import dev.insightselectors.testkit.capture.CapturedAnswer;
import dev.insightselectors.testkit.capture.Masked;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.KitVersion;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.spec.Choice;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Subject;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Runs the probes, and keeps what was answered. */
final class CaptureRun {
  private static final int A_FAULT = 500;

  /** Answers to who calls, how or how often, and not to what is called. */
  private static final Set<String> TELLING_NOTHING =
      Set.of(
          "AccessDeniedException",
          "ThrottlingException",
          "ExpiredTokenException",
          "UnrecognizedClientException",
          "InvalidSignatureException",
          "IncompleteSignature",
          "MissingAuthenticationToken",
          "OptInRequired");

  private final Probes probes;
  private final Map<String, ScenarioResult> results = new HashMap<>();
  private final Map<String, Sent> sent = new HashMap<>();
  private final List<CapturedAnswer> answers = new ArrayList<>();
  private final List<Unanswered> unanswered;

  private CaptureRun(Probes probes) {
    this.probes = probes;
    this.unanswered = new ArrayList<>(probes.without());
  }

  static Capture of(Probes probes, FeatureSet features, Subject subject, URI endpoint) {
    CaptureRun run = new CaptureRun(probes);
    run.ask(features, subject);
    probes.chosen().forEach(run::note);
    return new Capture(
        LocalDate.now(ZoneOffset.UTC).toString(),
        "insight-selectors " + KitVersion.current(),
        Masked.of(endpoint.toString()),
        AwsAddress.isReal(endpoint),
        run.withoutContradictions(),
        run.unanswered);
  }

  private void ask(FeatureSet features, Subject subject) {
    NotedSubject noted = new NotedSubject(subject);
    ConformanceRun.of(features)
        .choosing(probes.scenarios())
        .telling(result -> keep(result, noted.taken()))
        .against(noted);
  }

  private void keep(ScenarioResult result, NotedSubject.Notes notes) {
    results.put(result.id(), result);
    notes
        .sent()
        .filter(it -> !result.outcome().isEmpty())
        .ifPresent(it -> sent.put(result.id(), it));
  }

  private void note(Probe probe) {
    Optional<Sent> call = Optional.ofNullable(sent.get(probe.scenario()));
    if (call.isEmpty()) {
      unanswered.add(new Unanswered(probe.choice().id(), Masked.of(whyNot(probe))));
      return;
    }
    Reply reply = call.get().reply();
    if (tellsNothing(reply, probe.choice())) {
      unanswered.add(
          new Unanswered(
              probe.choice().id(),
              "%s was answered %s, which tells nothing of it"
                  .formatted(probe.scenario(), reply.outcome())));
      return;
    }
    answers.add(answer(probe, call.get()));
  }

  private String whyNot(Probe probe) {
    return Optional.ofNullable(results.get(probe.scenario()))
        .flatMap(ScenarioResult::failure)
        .map(failure -> probe.scenario() + ": " + failure.message())
        .orElse(probe.scenario() + " was not run");
  }

  private static boolean tellsNothing(Reply reply, Choice choice) {
    return reply.status() >= A_FAULT
        || (TELLING_NOTHING.contains(reply.outcome())
            && !choice.outcomes().contains(reply.outcome()));
  }

  private static CapturedAnswer answer(Probe probe, Sent call) {
    String answer = Masked.of(call.reply().text());
    int status = call.reply().status();
    return new CapturedAnswer(
        probe.choice().id(),
        probe.scenario(),
        probe.alsoDecides(),
        call.operation(),
        call.caller().region().toString(),
        Masked.of(call.request()),
        status,
        new Reply(status, Map.of(), answer.getBytes(UTF_8)).outcome(),
        answer);
  }

  /** What two answers would decide otherwise is decided by the scenarios that were asked alone. */
  private List<CapturedAnswer> withoutContradictions() {
    Map<String, Set<String>> outcomes = new HashMap<>();
    answers.forEach(
        it ->
            Stream.concat(Stream.of(it.scenario()), it.alsoDecides().stream())
                .forEach(
                    id -> outcomes.computeIfAbsent(id, no -> new HashSet<>()).add(it.outcome())));
    return answers.stream()
        .map(
            it ->
                new CapturedAnswer(
                    it.choice(),
                    it.scenario(),
                    it.alsoDecides().stream()
                        .filter(id -> outcomes.getOrDefault(id, Set.of()).size() == 1)
                        .toList(),
                    it.operation(),
                    it.region(),
                    it.request(),
                    it.status(),
                    it.outcome(),
                    it.answer()))
        .toList();
  }
}
