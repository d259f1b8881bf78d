package dev.insightselectors.adapters.http;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Random UUIDs (version 4) for request ids. They are unique but can be guessed, which does no harm:
 * an id grants nothing. In exchange they cost a fraction of {@link UUID#randomUUID()}.
 */
final class RequestIds {
  private static final long VERSION = 0xF000L;
  private static final long VERSION_4 = 0x4000L;
  private static final long VARIANT = 0xC000_0000_0000_0000L;
  private static final long VARIANT_2 = 0x8000_0000_0000_0000L;

  private RequestIds() {}

  static UUID next() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return new UUID(
        (random.nextLong() & ~VERSION) | VERSION_4, (random.nextLong() & ~VARIANT) | VARIANT_2);
  }
}
