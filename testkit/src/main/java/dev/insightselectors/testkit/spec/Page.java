package dev.insightselectors.testkit.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A copy of the page, cut into the sentences that the inventory has rows for. */
public final class Page {
  private final List<Sentence> sentences;

  private Page(List<Sentence> sentences) {
    this.sentences = List.copyOf(sentences);
  }

  /** The page in a file of UTF-8 text, saved by whichever editor. */
  public static Page read(Path file) throws IOException {
    return of(Files.readString(file));
  }

  public static Page of(String text) {
    return new Page(new PageReader().sentences(text));
  }

  /** In reading order. */
  public List<Sentence> sentences() {
    return sentences;
  }
}
