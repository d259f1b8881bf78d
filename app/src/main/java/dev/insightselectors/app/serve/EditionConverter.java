package dev.insightselectors.app.serve;

import dev.insightselectors.core.rule.Edition;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An edition as it is named on the command line. */
public final class EditionConverter implements ITypeConverter<Edition> {
  @Override
  public Edition convert(String name) {
    return Edition.named(name).orElseThrow(() -> unknown(name));
  }

  private static TypeConversionException unknown(String name) {
    String known =
        Arrays.stream(Edition.values()).map(Edition::toString).collect(Collectors.joining(", "));
    return new TypeConversionException(
        "there is no edition '%s'; there is: %s".formatted(name, known));
  }
}
