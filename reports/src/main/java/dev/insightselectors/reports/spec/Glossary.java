package dev.insightselectors.reports.spec;

import dev.insightselectors.reports.page.Resource;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** What the steps of the scenarios mean, and the world that they begin in, as the features say. */
final class Glossary {
  private static final String FEATURES = "/dev/insightselectors/features/GLOSSARY.md";
  private static final List<Extension> TABLES = List.of(TablesExtension.create());

  private Glossary() {}

  /** Without its title and opening, and below a heading of the second level. */
  static String html() {
    String text = Resource.text(Glossary.class, FEATURES);
    return HtmlRenderer.builder()
        .extensions(TABLES)
        .escapeHtml(true)
        .attributeProviderFactory(context -> Glossary::name)
        .build()
        .render(
            Parser.builder().extensions(TABLES).build().parse(text.substring(text.indexOf("## "))))
        .replace("h2>", "h3>");
  }

  /** A reader who hears the page is told which cells are headings. */
  private static void name(Node node, String tag, Map<String, String> attributes) {
    if (tag.equals("th")) {
      attributes.put("scope", "col");
    }
  }
}
