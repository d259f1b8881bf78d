package dev.insightselectors.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.insightselectors.testkit.run.KitVersion;

/** Which parts of the house may know which. */
@AnalyzeClasses(
    packages = "dev.insightselectors",
    importOptions = {DoNotIncludeTests.class, HouseRulesTest.NoTestsOfOthers.class})
class HouseRulesTest {
  private static final String HOUSE = "dev.insightselectors..";
  private static final String CORE = "dev.insightselectors.core..";
  private static final String NEIGHBOURS = "dev.insightselectors.neighbours..";
  private static final String FAULTS = "dev.insightselectors.faults..";
  private static final String DOCUMENTS = "dev.insightselectors.documents..";
  private static final String REPORTS = "dev.insightselectors.reports..";
  private static final String ADAPTERS = "dev.insightselectors.adapters..";

  @ArchTest
  static final ArchRule THE_CORE_KNOWS_THE_JDK_ALONE =
      noClasses()
          .that()
          .resideInAPackage(CORE)
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages(CORE, "java..", "org.jspecify..")
          .because("swapping adapters must not change a line of the rules");

  @ArchTest
  static final ArchRule NEIGHBOURS_KNOW_THE_CORE_ALONE =
      noClasses()
          .that()
          .resideInAPackage(NEIGHBOURS)
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages(CORE, NEIGHBOURS, "java..", "org.jspecify..")
          .because("the operations around PutInsightSelectors have no other backend than it has");

  @ArchTest
  static final ArchRule DOCUMENTS_KNOW_CORE_AND_NEIGHBOURS_ALONE =
      noClasses()
          .that()
          .resideInAPackage(DOCUMENTS)
          .should()
          .dependOnClassesThat(inTheHouseBut(CORE, NEIGHBOURS, DOCUMENTS))
          .because("a document means the same whichever adapter reads it");

  @ArchTest
  static final ArchRule ADAPTERS_KNOW_CORE_NEIGHBOURS_AND_DOCUMENTS_ALONE =
      noClasses()
          .that()
          .resideInAPackage(ADAPTERS)
          .should()
          .dependOnClassesThat(inTheHouseBut(CORE, NEIGHBOURS, DOCUMENTS, ADAPTERS))
          .because("an adapter that knew who uses it could not be used by others");

  @ArchTest
  static final ArchRule ADAPTERS_DO_NOT_KNOW_EACH_OTHER =
      slices()
          .matching("dev.insightselectors.adapters.(*)..")
          .should()
          .notDependOnEachOther()
          .because("each must be replaceable without the others");

  @ArchTest
  static final ArchRule FAULTS_KNOW_CORE_AND_NEIGHBOURS_ALONE =
      noClasses()
          .that()
          .resideInAPackage(FAULTS)
          .should()
          .dependOnClassesThat(inTheHouseBut(CORE, NEIGHBOURS, FAULTS))
          .because("a defect is one of the rules and their effects, whoever serves or tests it");

  @ArchTest
  static final ArchRule SERVING_DOES_NOT_KNOW_THE_KIT =
      noClasses()
          .that()
          .resideInAPackage("dev.insightselectors.app.serve..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.insightselectors.testkit..",
              "dev.insightselectors.reports..",
              "dev.insightselectors.features..",
              "dev.insightselectors.app.conform..",
              "io.cucumber..",
              "org.junit..")
          .because("who runs a server needs nothing that tests one");

  @ArchTest
  static final ArchRule ONLY_THE_COMPOSITION_ROOT_KNOWS_GUICE =
      noClasses()
          .that()
          .resideInAPackage(HOUSE)
          .and()
          .resideOutsideOfPackages(
              "dev.insightselectors.app.serve", "dev.insightselectors.testkit.steps")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.google.inject..")
          .because("how things are put together is nobody else's business");

  @ArchTest
  static final ArchRule THE_KIT_KNOWS_CORE_NEIGHBOURS_AND_DOCUMENTS_ALONE =
      noClasses()
          .that()
          .resideInAPackage("dev.insightselectors.testkit..")
          .should()
          .dependOnClassesThat(
              inTheHouseBut(CORE, NEIGHBOURS, DOCUMENTS, "dev.insightselectors.testkit.."))
          .because("whoever adopts the kit brings an implementation, and needs none of ours");

  @ArchTest
  static final ArchRule REPORTS_KNOW_THE_DATA_OF_A_RUN_ALONE =
      noClasses()
          .that()
          .resideInAPackage(REPORTS)
          .should()
          .dependOnClassesThat(inTheHouseBut(REPORTS).and(not(isDataOfTheKit())))
          .because("a report of a run made elsewhere, or years ago, must look the same");

  @ArchTest
  static final ArchRule SERVING_KNOWS_NO_REPORTS =
      noClasses()
          .that()
          .resideInAPackage("dev.insightselectors.app.serve..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(REPORTS)
          .because("a server that starts must not wait for pages that it never writes");

  @ArchTest
  static final ArchRule ONLY_PAGES_KNOW_THE_TEMPLATE_ENGINE =
      noClasses()
          .that()
          .resideOutsideOfPackages(REPORTS, "dev.insightselectors.adapters.http.page")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("gg.jte..")
          .because("whoever adopts the kit must not inherit it");

  @ArchTest
  static final ArchRule THE_PARTS_OF_A_MODULE_STAND_ON_EACH_OTHER_IN_ONE_ORDER =
      slices()
          .matching("dev.insightselectors.(*).(*)..")
          .should()
          .beFreeOfCycles()
          .because("a part that can be read without the others is read");

  /**
   * Records and enums; a class of the kit does something, but for the one that names its version.
   */
  private static DescribedPredicate<JavaClass> isDataOfTheKit() {
    return describe("are data of the kit", it -> isDataOfTheKit(it.getBaseComponentType()));
  }

  private static boolean isDataOfTheKit(JavaClass it) {
    return it.getPackageName().startsWith("dev.insightselectors.testkit.")
        && (it.isRecord() || it.isEnum() || it.isEquivalentTo(KitVersion.class));
  }

  private static DescribedPredicate<JavaClass> inTheHouseBut(String... packages) {
    return resideInAPackage(HOUSE).and(resideOutsideOfPackages(packages));
  }

  /** What other modules hand on to the tests of this one. */
  static final class NoTestsOfOthers implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("-tests.jar");
    }
  }
}
