package dev.insightselectors.documents;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.insightselectors.core.model.ResourceLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The world document: UTF-8 JSON of 512 MiB at the most that fits {@code world.schema.json} in this
 * package. What does not fit is a {@link DocumentException} that names the places.
 */
public final class WorldJson {

  /** The world that the bytes describe. */
  public World parse(byte[] document) {
    return parse(new ByteArrayInputStream(document));
  }

  /**
   * The world that the stream describes. The stream is read to its end and left open; one that
   * cannot be read is an {@link UncheckedIOException}.
   */
  public World parse(InputStream document) {
    return parse(document, Unknown.REFUSED);
  }

  /** The world that another server told of: what it has that is not known here is ignored. */
  public World parseStored(byte[] document) {
    return parse(new ByteArrayInputStream(document), Unknown.IGNORED);
  }

  private static World parse(InputStream document, Unknown unknown) {
    return Documents.read(
        Documents.utf8(document), parser -> new WorldReader(parser, unknown).read());
  }

  /** The document of the world: indented, in one order, without what is the default. */
  public byte[] write(World world) {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    try {
      write(world, document);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return document.toByteArray();
  }

  /** The same, to a stream that is left open. */
  public void write(World world, OutputStream document) throws IOException {
    try (JsonGenerator out = Json.indented().createGenerator(document)) {
      out.writeStartObject();
      out.writeStringField("World", world.kind().wireName());
      for (Section<?> section : Section.ALL) {
        write(section, world, out);
      }
      if (!world.limits().equals(ResourceLimits.OF_AWS)) {
        out.writeFieldName("Limits");
        JsonFormat.LIMITS.write(world.limits(), out);
      }
      out.writeEndObject();
      out.writeRaw('\n');
    }
  }

  private static <T> void write(Section<T> section, World world, JsonGenerator out)
      throws IOException {
    List<T> entries = section.said().apply(world);
    if (entries.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart(section.member());
    for (T entry : entries) {
      section.format().write(entry, out);
    }
    out.writeEndArray();
  }
}
