package dev.insightselectors.testkit.steps;

import io.cucumber.cucumberexpressions.Argument;
import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.cucumberexpressions.Transformer;
import io.cucumber.datatable.DataTable;
import io.cucumber.datatable.DataTableTypeRegistry;
import io.cucumber.datatable.DataTableTypeRegistryTableConverter;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Does what the steps of a scenario do, by the very methods that a scenario calls. */
final class StepForms {
  private static final DataTable.TableConverter TABLES =
      new DataTableTypeRegistryTableConverter(new DataTableTypeRegistry(Locale.ENGLISH));
  private static final List<Form> FORMS = forms();
  private static final Map<String, Matched> MATCHED = new ConcurrentHashMap<>();

  private StepForms() {}

  private record Form(Expression expression, Method method) {
    Optional<List<Object>> arguments(String text) {
      return Optional.ofNullable(expression.match(text))
          .map(found -> found.stream().<Object>map(Argument::getValue).toList());
    }
  }

  /** A text that was looked up before, as programs say the same again and again. */
  private record Matched(Method method, List<Object> arguments) {}

  /** Does the steps one after the other, each by the one of these objects that has its form. */
  static void play(List<Given> all, Object... steps) {
    all.forEach(step -> play(step, steps));
  }

  private static void play(Given given, Object... steps) {
    Matched matched = MATCHED.computeIfAbsent(given.text(), StepForms::matched);
    List<Object> all = new ArrayList<>(matched.arguments());
    if (!given.table().isEmpty()) {
      all.add(DataTable.create(given.table(), TABLES));
    }
    given.doc().ifPresent(all::add);
    invoke(matched.method(), having(matched.method(), steps), all.toArray());
  }

  private static Object having(Method method, Object... steps) {
    return Arrays.stream(steps)
        .filter(method.getDeclaringClass()::isInstance)
        .findFirst()
        .orElseThrow();
  }

  private static Matched matched(String text) {
    return FORMS.stream()
        .flatMap(form -> form.arguments(text).map(all -> new Matched(form.method(), all)).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no form of the glossary: " + text));
  }

  private static List<Form> forms() {
    ParameterTypeRegistry words = new ParameterTypeRegistry(Locale.ENGLISH);
    Arrays.stream(ParameterTypes.class.getMethods())
        .filter(method -> method.isAnnotationPresent(ParameterType.class))
        .forEach(method -> words.defineParameterType(word(method)));
    ExpressionFactory factory = new ExpressionFactory(words);
    return Stream.of(GivenSteps.class, WhenSteps.class, ThenSteps.class)
        .flatMap(steps -> Arrays.stream(steps.getMethods()))
        .flatMap(method -> expression(method).map(it -> form(factory, it, method)).stream())
        .toList();
  }

  private static Form form(ExpressionFactory factory, String expression, Method method) {
    return new Form(factory.createExpression(expression), method);
  }

  private static Optional<String> expression(Method method) {
    return Optional.ofNullable(method.getAnnotation(io.cucumber.java.en.Given.class))
        .map(io.cucumber.java.en.Given::value)
        .or(() -> Optional.ofNullable(method.getAnnotation(When.class)).map(When::value))
        .or(() -> Optional.ofNullable(method.getAnnotation(Then.class)).map(Then::value));
  }

  private static io.cucumber.cucumberexpressions.ParameterType<Object> word(Method method) {
    String regexp = method.getAnnotation(ParameterType.class).value();
    Transformer<Object> reading = text -> invoke(method, new ParameterTypes(), text);
    return new io.cucumber.cucumberexpressions.ParameterType<>(
        method.getName(), regexp, Object.class, reading);
  }

  private static Object invoke(Method method, Object on, Object... arguments) {
    try {
      return method.invoke(on, arguments);
    } catch (IllegalAccessException | InvocationTargetException failed) {
      throw new IllegalArgumentException(
          method.getName() + Arrays.toString(arguments), failed.getCause());
    }
  }
}
