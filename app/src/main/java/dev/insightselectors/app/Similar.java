package dev.insightselectors.app;

import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** What somebody may have meant, by the similarity that picocli holds mistyped commands against. */
public final class Similar {
  private Similar() {}

  /** {@code "Did you mean PIS-011 or PIS-110?"}, or else what there is to do. */
  public static String question(String mistyped, Collection<String> known, String otherwise) {
    List<String> similar = to(mistyped, known);
    return similar.isEmpty() ? otherwise : "Did you mean " + String.join(" or ", similar) + "?";
  }

  private static List<String> to(String mistyped, Collection<String> known) {
    CommandSpec names = CommandSpec.create();
    known.stream()
        .distinct()
        .filter(name -> !name.isEmpty())
        .forEach(name -> names.addSubcommand(name, CommandSpec.create()));
    return new UnmatchedArgumentException(new CommandLine(names), List.of(mistyped))
        .getSuggestions();
  }
}
