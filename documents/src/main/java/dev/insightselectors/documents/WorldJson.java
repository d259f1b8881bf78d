package dev.insightselectors.documents;

import java.io.InputStream;

/** The world document: UTF-8 JSON that fits {@code world.schema.json} in this package. */
public final class WorldJson {

  /** The world that the bytes describe, or a {@link DocumentException}. */
  public World parse(byte[] document) {
    return java.util.Optional.<World>empty().orElseThrow();
  }

  /** The world that the stream describes, read to its end and left open. */
  public World parse(InputStream document) {
    return java.util.Optional.<World>empty().orElseThrow();
  }

  /** The document of the world: indented, in one order, without what is the default. */
  public byte[] write(World world) {
    return java.util.Optional.<byte[]>empty().orElseThrow();
  }
}
