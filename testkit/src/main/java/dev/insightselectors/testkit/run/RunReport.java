package dev.insightselectors.testkit.run;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.insightselectors.testkit.subject.SubjectInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a run found.
 *
 * @param kitVersion the version of the kit
 * @param requirementSet the name of the requirement set that was run
 * @param requirementSetDigest SHA-256, in hex, over the ids and fingerprints of what the set has
 * @param selection the tag expression that chose the scenarios; empty for all
 * @param scenariosInSet how many scenarios the set has, chosen or not
 * @param scenarios those of the set that were run
 * @param beyondSet scenarios that were run, but that the set does not have, or has otherwise: they
 *     were added or changed after its release, and count for nothing
 * @param sharedFailure a failure that many scenarios had in common, told once
 * @param remark what the subject is, where it observes nothing: it accepts every call, say
 * @param observations what was seen beside what is judged; no part of any verdict
 */
public record RunReport(
    String kitVersion,
    String requirementSet,
    String requirementSetDigest,
    SubjectInfo subject,
    Instant startedAt,
    Duration duration,
    String selection,
    int scenariosInSet,
    List<ScenarioResult> scenarios,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<ScenarioResult> beyondSet,
    Optional<SharedFailure> sharedFailure,
    Optional<FaultMatrix> faultMatrix,
    Optional<String> remark,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Observation> observations) {

  public RunReport {
    scenarios = List.copyOf(scenarios);
    beyondSet = List.copyOf(beyondSet);
    observations = List.copyOf(observations);
  }

  /** A run without a remark, in which nothing was seen. */
  public RunReport(
      String kitVersion,
      String requirementSet,
      String requirementSetDigest,
      SubjectInfo subject,
      Instant startedAt,
      Duration duration,
      String selection,
      int scenariosInSet,
      List<ScenarioResult> scenarios,
      List<ScenarioResult> beyondSet,
      Optional<SharedFailure> sharedFailure,
      Optional<FaultMatrix> faultMatrix) {
    this(
        kitVersion,
        requirementSet,
        requirementSetDigest,
        subject,
        startedAt,
        duration,
        selection,
        scenariosInSet,
        scenarios,
        beyondSet,
        sharedFailure,
        faultMatrix,
        Optional.empty(),
        List.of());
  }

  /**
   * A failure that ended the run early, or that many scenarios had in common.
   *
   * @param message what went wrong, the endpoint cannot be reached, say
   * @param scenarios how many scenarios it kept from being judged
   */
  public record SharedFailure(String message, int scenarios) {}

  /** The verdict on the run as a whole. */
  public enum Conclusion {
    /** Every scenario of the set was run and passed. */
    CONFORMS,
    /** Nothing failed, but not every scenario was run, passed and proved something. */
    PARTIAL,
    /** Something failed. */
    DOES_NOT_CONFORM,
    /** Nothing could be judged, or not to the end. */
    COULD_NOT_RUN
  }

  /** The same run with what became of the deliberate defects. */
  public RunReport with(FaultMatrix matrix) {
    return new RunReport(
        kitVersion,
        requirementSet,
        requirementSetDigest,
        subject,
        startedAt,
        duration,
        selection,
        scenariosInSet,
        scenarios,
        beyondSet,
        sharedFailure,
        Optional.of(matrix),
        remark,
        observations);
  }

  /** The same run without what was sent and received: small enough to be kept. */
  public RunReport withoutMessages() {
    return new RunReport(
        kitVersion,
        requirementSet,
        requirementSetDigest,
        subject,
        startedAt,
        duration,
        selection,
        scenariosInSet,
        scenarios.stream().map(ScenarioResult::withoutMessages).toList(),
        beyondSet.stream().map(ScenarioResult::withoutMessages).toList(),
        sharedFailure,
        faultMatrix,
        remark,
        observations);
  }

  /** What was run, whether it counts or not. */
  public List<ScenarioResult> everyScenario() {
    return Stream.concat(scenarios.stream(), beyondSet.stream()).toList();
  }

  public long count(Verdict verdict) {
    return scenarios.stream().filter(result -> result.verdict() == verdict).count();
  }

  public Conclusion conclusion() {
    if (sharedFailure.isPresent()) {
      return Conclusion.COULD_NOT_RUN;
    }
    if (scenarios.stream().anyMatch(result -> result.verdict().failsTheRun())) {
      return Conclusion.DOES_NOT_CONFORM;
    }
    if (count(Verdict.PASSED) == 0) {
      return Conclusion.COULD_NOT_RUN;
    }
    return count(Verdict.PASSED) == scenariosInSet ? Conclusion.CONFORMS : Conclusion.PARTIAL;
  }
}
