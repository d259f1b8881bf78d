package dev.insightselectors.testkit.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.testkit.run.FeatureSet;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The step definitions and the glossary are the same list. */
class GlossaryTest {
  private static final int MOST_FORMS = 25;

  @Test
  void thereAreAtMostTwentyFiveForms() {
    assertThat(forms()).hasSizeLessThanOrEqualTo(MOST_FORMS);
  }

  @Test
  void everyFormStandsInTheGlossaryAndNoOther() throws IOException {
    assertThat(glossary()).containsExactlyInAnyOrderElementsOf(forms());
  }

  @Test
  void everyFormIsUsed() {
    List<String> steps =
        FeatureSet.load(Edition.newest()).scenarios().stream()
            .flatMap(entry -> entry.steps().stream())
            .toList();
    assertThat(forms())
        .allSatisfy(
            form -> {
              Pattern pattern = pattern(form);
              assertThat(steps).as(form).anyMatch(step -> pattern.matcher(step).find());
            });
  }

  private static Pattern pattern(String form) {
    String regex =
        form.replaceAll("\\{string}", "\"[^\"]*\"")
            .replaceAll("\\{[a-z]+}", ".+")
            .replaceAll("\\((\\w+)\\)", "(?:$1)?")
            .replaceAll("(\\w+)/(\\w+)", "(?:$1|$2)");
    return Pattern.compile(" " + regex + "(\n|$)");
  }

  private static Set<String> forms() {
    return Stream.of(GivenSteps.class, WhenSteps.class, ThenSteps.class)
        .flatMap(steps -> Arrays.stream(steps.getDeclaredMethods()))
        .flatMap(method -> form(method).stream())
        .collect(Collectors.toSet());
  }

  private static Optional<String> form(Method method) {
    return Stream.of(
            Optional.ofNullable(method.getAnnotation(Given.class)).map(Given::value),
            Optional.ofNullable(method.getAnnotation(When.class)).map(When::value),
            Optional.ofNullable(method.getAnnotation(Then.class)).map(Then::value))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The first column of the tables under Given, When and Then. */
  private static List<String> glossary() throws IOException {
    try (InputStream in =
        FeatureSet.class.getResourceAsStream("/dev/insightselectors/features/GLOSSARY.md")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String forms = text.substring(text.indexOf("## Given"), text.indexOf("## Tags"));
      return forms
          .lines()
          .filter(line -> line.startsWith("| ") && !line.startsWith("| form "))
          .map(line -> line.split("\\|", 3)[1].strip())
          .toList();
    }
  }
}
