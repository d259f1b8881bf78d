package dev.insightselectors.adapters.http.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.insightselectors.documents.DocumentException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the registry answers to a request that it cannot take says why, and what to do. */
class ProblemsTest {
  private static Stream<Arguments> problems() {
    return Stream.of(
        arguments("of", Problem.of(wrong()), "/Arn: is not a text. Mend that, and send"),
        arguments("wrongRequest", Problem.wrongRequest("No."), "No. GET /registry/v1/openapi"),
        arguments("unauthorized", Problem.unauthorized(), "Send Authorization: Bearer"),
        arguments("notFound", Problem.notFound(), "its lists tell what there is"),
        arguments("noSuchPath", Problem.noSuchPath(), "GET /registry/v1/openapi tells"),
        arguments("wrongMethod", Problem.wrongMethod("GET, PUT"), "Send one of GET, PUT."),
        arguments("stale", Problem.stale(), "Read it again"),
        arguments("tooLarge", Problem.tooLarge(9), "9 bytes; send a shorter one"),
        arguments("wrongContentType", Problem.wrongContentType(), "Send the document with"),
        arguments("notAdmitted", Problem.notAdmitted("Use another name."), "Use another name."),
        arguments("ofBody", Problem.ofBody(503, "Try again."), "Try again."),
        arguments("unconditional", Problem.unconditional(), "Send If-Match or"),
        arguments("fault", Problem.fault(), "The log of the server says more."));
  }

  private static DocumentException wrong() {
    return catchThrowableOfType(
        DocumentException.class,
        () -> JsonBody.text(JsonBody.read("{\"Arn\":1}".getBytes(StandardCharsets.UTF_8)), "Arn"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("problems")
  void saysWhyAndWhatToDo(String name, Problem problem, String step) {
    assertThat(problem.title()).isNotBlank();
    assertThat(problem.detail()).contains(step).endsWith(".").doesNotContain("..");
  }

  @Test
  void hasARowForEveryProblem() {
    List<String> made =
        Arrays.stream(Problem.class.getDeclaredMethods())
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .filter(method -> !Modifier.isPrivate(method.getModifiers()))
            .filter(method -> method.getReturnType() == Problem.class)
            .map(Method::getName)
            .toList();

    assertThat(problems().map(row -> row.get()[0])).hasSameElementsAs(made);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "account=1   | The query parameter account: ",
        "region=Ohio | The query parameter region: ",
        "limit=0     | The query parameter limit is 1 to 1000, not 0.",
        "limit=many  | The query parameter limit is 1 to 1000, not many.",
        "other=1     | The query parameter account is missing.",
      })
  void namesTheParameter(String query, String place) {
    List<String> parameter =
        List.of(query.substring(0, query.indexOf('=')), query.substring(query.indexOf('=') + 1));
    RegistryRequest request =
        new RegistryRequest(
            Map.of(), Map.of(parameter.get(0), parameter.get(1)), Map.of(), new byte[0]);

    ProblemException refused =
        catchThrowableOfType(
            ProblemException.class,
            () -> {
              switch (parameter.get(0)) {
                case "limit" -> RequestParameters.page(request);
                case "region" -> RequestParameters.region(request);
                default -> RequestParameters.account(request);
              }
            });
    assertThat(refused.problem().detail()).startsWith(place).doesNotContain("Exception", "..");
  }
}
