package dev.insightselectors.reports.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.regex.Pattern;

/**
 * Fills the templates in. They were made classes in the build, and escape whatever they show, so
 * that no text can become a tag.
 */
public final class Pages {
  private static final String PACKAGE = "dev.insightselectors.reports";
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cntrl}\\p{Cs}\uFFFE\uFFFF&&[^\t\n\r]]");

  private Pages() {}

  /** The template with what it is to show; what no page may hold became U+FFFD. */
  public static String filled(String template, Object shown) {
    StringOutput out = new StringOutput();
    Engine.PRECOMPILED.render(template, shown, out);
    return UNPRINTABLE.matcher(out.toString()).replaceAll("\uFFFD");
  }

  /** Made when the first page is written, so that nothing else waits for it. */
  private static final class Engine {
    static final TemplateEngine PRECOMPILED =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), PACKAGE);
  }
}
