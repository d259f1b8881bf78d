package dev.insightselectors.reports.spec;

import dev.insightselectors.testkit.spec.GlossaryText;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The glossary of the features for the page. */
final class Glossary {
  private static final List<Extension> TABLES = List.of(TablesExtension.create());

  private Glossary() {}

  /** Below a heading of the second level. */
  static String html() {
    Node glossary =
        Parser.builder().extensions(TABLES).build().parse(GlossaryText.load().markdown());
    return HtmlRenderer.builder()
        .extensions(TABLES)
        .escapeHtml(true)
        .attributeProviderFactory(context -> Glossary::name)
        .build()
        .render(glossary)
        .replace("h2>", "h3>");
  }

  /** A reader who hears the page is told which cells are headings. */
  private static void name(Node node, String tag, Map<String, String> attributes) {
    if (tag.equals("th")) {
      attributes.put("scope", "col");
    }
  }
}
