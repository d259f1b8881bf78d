package dev.insightselectors.testkit.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a page from top to bottom and keeps track of the heading it is under.
 *
 * <p>White space is what Unicode says it is: a copy out of a browser is full of non-breaking
 * spaces.
 */
final class PageReader {
  private static final String TITLE = "Title";
  private static final String DESCRIPTION = "Description";
  private static final String EXAMPLES = "Examples";
  private static final int TITLE_SENTENCES = 2;
  private static final Set<String> SECTIONS =
      Set.of(
          "Request Syntax",
          "Request Parameters",
          "Response Syntax",
          "Response Elements",
          "Errors",
          EXAMPLES,
          "See Also");
  private static final Set<String> WITH_PARTS =
      Set.of("Request Parameters", "Response Elements", "Errors");
  private static final Pattern PART = Pattern.compile("[A-Z][A-Za-z0-9]+");
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
  private static final Pattern SENTENCE_END = spaced("(?<=[.!?])\\s+(?=[A-Z])");
  private static final Pattern SPACES = spaced("\\s+");

  private final List<Sentence> sentences = new ArrayList<>();
  private String section = TITLE;
  private Optional<String> about = Optional.empty();
  private int examples;

  List<Sentence> sentences(String text) {
    String[] lines = LINE_END.split(withoutByteOrderMark(text), -1);
    for (int i = 0; i < lines.length; i++) {
      String line = folded(lines[i]);
      if (!line.isEmpty()) {
        place(line);
        cut(i + 1, line);
      }
    }
    return sentences;
  }

  private void place(String line) {
    if (SECTIONS.contains(line)) {
      section = line;
      about = Optional.empty();
    } else if (WITH_PARTS.contains(section) && PART.matcher(line).matches()) {
      about = Optional.of(line);
    } else if (section.equals(EXAMPLES) && line.equals("Example")) {
      about = Optional.of("Example " + ++examples);
    } else if (section.equals(TITLE) && sentences.size() >= TITLE_SENTENCES) {
      section = DESCRIPTION;
    }
  }

  private void cut(int number, String line) {
    SENTENCE_END
        .splitAsStream(line)
        .forEach(words -> sentences.add(new Sentence(number, section, about, words)));
  }

  private static String folded(String line) {
    return SPACES.matcher(line).replaceAll(" ").strip();
  }

  private static String withoutByteOrderMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Pattern spaced(String regex) {
    return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
  }
}
