package dev.insightselectors.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which parts of the house may know which. */
@AnalyzeClasses(packages = "dev.insightselectors", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
  private static final String HOUSE = "dev.insightselectors..";
  private static final String CORE = "dev.insightselectors.core..";
  private static final String NEIGHBOURS = "dev.insightselectors.neighbours..";
  private static final String DOCUMENTS = "dev.insightselectors.documents..";
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
  static final ArchRule THE_PARTS_OF_A_MODULE_STAND_ON_EACH_OTHER_IN_ONE_ORDER =
      slices()
          .matching("dev.insightselectors.(*).(*)..")
          .should()
          .beFreeOfCycles()
          .because("a part that can be read without the others is read");

  private static DescribedPredicate<JavaClass> inTheHouseBut(String... packages) {
    return resideInAPackage(HOUSE).and(resideOutsideOfPackages(packages));
  }
}
