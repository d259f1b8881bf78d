package dev.insightselectors.app.serve;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Where a family of ports finds what it is asked for. */
enum Backend {
  MEMORY,
  SQLITE,
  HTTP,
  DYNAMODB,
  AWS;

  /** Whether it belongs to this server alone, which may then put it back to its beginning. */
  boolean isOurs() {
    return this == MEMORY || this == SQLITE;
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** From the command line. */
  static final class Converter implements ITypeConverter<Backend> {
    @Override
    public Backend convert(String name) {
      return Arrays.stream(values())
          .filter(backend -> backend.toString().equals(name))
          .findFirst()
          .orElseThrow(() -> unknown(name));
    }

    private static TypeConversionException unknown(String name) {
      String known =
          Arrays.stream(values()).map(Backend::toString).collect(Collectors.joining(", "));
      return new TypeConversionException(
          "there is no backend '%s'; there is: %s".formatted(name, known));
    }
  }
}
