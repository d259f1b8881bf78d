package dev.insightselectors.reports.run;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML of which every string is good XML, whatever a subject has answered. */
final class Xml {
  private static final char REPLACEMENT = '\uFFFD';

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;

  Xml() throws XMLStreamException {
    out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    out.writeStartDocument("UTF-8", "1.0");
  }

  /** Opens an element; the attributes are names and values by turns. */
  Xml open(String element, String... attributes) throws XMLStreamException {
    out.writeCharacters("\n");
    out.writeStartElement(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }
    return this;
  }

  Xml text(String words) throws XMLStreamException {
    out.writeCharacters(clean(words));
    return this;
  }

  Xml close() throws XMLStreamException {
    out.writeEndElement();
    return this;
  }

  String end() throws XMLStreamException {
    out.writeEndDocument();
    return text + "\n";
  }

  private static String clean(String words) {
    StringBuilder clean = new StringBuilder();
    words
        .codePoints()
        .map(point -> allowed(point) ? point : REPLACEMENT)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean allowed(int point) {
    if (point < ' ') {
      return point == '\t' || point == '\n' || point == '\r';
    }
    boolean halfAPair = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return !halfAPair && point != 0xFFFE && point != 0xFFFF;
  }
}
