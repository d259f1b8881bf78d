package dev.insightselectors.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.insightselectors.core.testing.Prompt;
import java.util.Optional;
import java.util.function.Function;

/** Any bytes are a world or are refused as a document; and whatever is one is written as one. */
class WorldFuzzTest {
  private static final WorldJson JSON = new WorldJson();

  @FuzzTest
  void writesEveryWorldThatItReads(byte[] given) {
    Optional<World> put = Prompt.of(() -> read(given, JSON::parse));
    Optional<World> told = Prompt.of(() -> read(given, JSON::parseStored));
    put.ifPresent(
        world -> {
          assertThat(told).contains(world);
          assertThat(JSON.parse(Prompt.of(() -> JSON.write(world)))).isEqualTo(world);
        });
  }

  private static Optional<World> read(byte[] document, Function<byte[], World> reading) {
    try {
      return Optional.of(reading.apply(document));
    } catch (DocumentException documented) {
      return Optional.empty();
    }
  }
}
