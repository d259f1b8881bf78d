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
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Does what a scenario's Givens do, by the very methods that a scenario calls. */
final class GivenForms {
  private static final DataTable.TableConverter TABLES =
      new DataTableTypeRegistryTableConverter(new DataTableTypeRegistry(Locale.ENGLISH));
  private static final List<Form> FORMS = forms();
  private static final Map<String, Matched> MATCHED = new ConcurrentHashMap<>();

  private GivenForms() {}

  private record Form(Expression expression, Method method) {
    Optional<List<Object>> arguments(String text) {
      return Optional.ofNullable(expression.match(text))
          .map(found -> found.stream().<Object>map(Argument::getValue).toList());
    }
  }

  /** A text that was looked up before, as programs say the same again and again. */
  private record Matched(Method method, List<Object> arguments) {}

  /** The steps do the Givens one after the other. */
  static void play(List<Given> givens, GivenSteps steps) {
    givens.forEach(given -> play(given, steps));
  }

  private static void play(Given given, GivenSteps steps) {
    Matched matched = MATCHED.computeIfAbsent(given.text(), GivenForms::matched);
    List<Object> all = new ArrayList<>(matched.arguments());
    if (!given.table().isEmpty()) {
      all.add(DataTable.create(given.table(), TABLES));
    }
    given.doc().ifPresent(all::add);
    invoke(matched.method(), steps, all.toArray());
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
    return Arrays.stream(GivenSteps.class.getMethods())
        .filter(method -> method.isAnnotationPresent(io.cucumber.java.en.Given.class))
        .map(
            method ->
                new Form(
                    factory.createExpression(
                        method.getAnnotation(io.cucumber.java.en.Given.class).value()),
                    method))
        .toList();
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
