package dev.insightselectors.app.conform;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.insightselectors.adapters.http.awsjson.AwsJson;
import dev.insightselectors.faults.Fault;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.FaultMatrix;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.ScenarioEntry;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.subject.Capability;
import dev.insightselectors.testkit.subject.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** Runs every scenario against every fault and notes who catches whom. */
public record FaultRun(FeatureSet features, Consumer<Fault> ended) {
  /** One that tells nobody how far it is. */
  public FaultRun(FeatureSet features) {
    this(features, fault -> {});
  }

  /** The whole matrix: each scenario on each fault. */
  public FaultMatrix of(List<Fault> faults) {
    return of(faults, fault -> features.scenarios().stream());
  }

  /** Each fault on the scenarios alone that are chosen for it. */
  FaultMatrix of(List<Fault> faults, Function<Fault, Stream<ScenarioEntry>> chosen) {
    sayNothingOfBreakdowns();
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<FaultMatrix.Row>> rows =
          threads.invokeAll(
              faults.stream()
                  .<Callable<FaultMatrix.Row>>map(fault -> () -> row(fault, chosen))
                  .toList());
      return new FaultMatrix(rows.stream().map(FaultRun::row).toList());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Without a rule before it, much breaks down that no caller can bring about. */
  static void sayNothingOfBreakdowns() {
    if (LoggerFactory.getLogger(AwsJson.class) instanceof Logger logger) {
      logger.setLevel(Level.OFF);
    }
  }

  private FaultMatrix.Row row(Fault fault, Function<Fault, Stream<ScenarioEntry>> chosen) {
    List<ScenarioEntry> all = chosen.apply(fault).toList();
    List<String> caught = new ArrayList<>();
    caught.addAll(caught(() -> new EmbeddedReference(fault), all, false));
    if (fault.onTheWire().isPresent()) {
      caught.addAll(caught(() -> new ServedReference(fault), all, true));
    }
    ended.accept(fault);
    return new FaultMatrix.Row(fault.id(), fault.statement(), fault.requirements(), caught);
  }

  /** What needs messages gets them, where they show something; the rest is quicker without. */
  private List<String> caught(
      Supplier<Subject> made, List<ScenarioEntry> scenarios, boolean withMessages) {
    Set<String> ids =
        scenarios.stream()
            .filter(it -> it.tags().contains(Capability.WIRE.tag()) == withMessages)
            .map(ScenarioEntry::id)
            .collect(Collectors.toSet());
    if (ids.isEmpty()) {
      return List.of();
    }
    try (Subject subject = made.get()) {
      return ConformanceRun.of(features)
          .scenariosAlone()
          .choosing(ids)
          .against(subject)
          .everyScenario()
          .stream()
          .filter(result -> result.verdict() == Verdict.FAILED)
          .map(ScenarioResult::id)
          .toList();
    }
  }

  private static FaultMatrix.Row row(Future<FaultMatrix.Row> row) {
    try {
      return row.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }
}
