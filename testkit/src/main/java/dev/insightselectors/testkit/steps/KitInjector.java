package dev.insightselectors.testkit.steps;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import dev.insightselectors.testkit.run.CurrentSubject;
import dev.insightselectors.testkit.run.Observed;
import dev.insightselectors.testkit.subject.Subject;
import io.cucumber.guice.CucumberModules;
import io.cucumber.guice.InjectorSource;

/** Gives the steps the subject that the run is about, and a place for what they see. */
public final class KitInjector implements InjectorSource {

  @Override
  public Injector getInjector() {
    return Guice.createInjector(
        Stage.PRODUCTION, CucumberModules.createScenarioModule(), new SubjectModule());
  }

  private static final class SubjectModule extends AbstractModule {
    @Override
    protected void configure() {
      bind(Subject.class).toProvider(CurrentSubject::get);
      bind(Observed.class).toProvider(CurrentSubject::observed);
    }
  }
}
