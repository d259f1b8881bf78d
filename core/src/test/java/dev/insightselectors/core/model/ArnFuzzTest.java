package dev.insightselectors.core.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.insightselectors.core.testing.Prompt;
import dev.insightselectors.core.testing.Samples;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What callers write where an ARN, a name or an id belongs is read or refused, and at once. */
class ArnFuzzTest {

  @FuzzTest
  void readsWhatItWouldWriteItself(byte[] given) {
    String text = new String(given, UTF_8);
    List<String> written = Prompt.of(() -> read(text));
    assertThat(written).allMatch(text::equals);
  }

  /** What it was taken for, as that is written. */
  private static List<String> read(String text) {
    KmsKey.arnOf(text, Samples.CALLER);
    return Stream.of(
            TrailArn.parse(text).map(TrailArn::toString),
            EventDataStoreArn.parse(text).map(EventDataStoreArn::toString),
            EventDataStoreArn.ofSuffix(Samples.CALLER, text).map(EventDataStoreArn::id),
            made(text, TrailName::isTrailName, TrailName::new).map(TrailName::value),
            made(text, Region::isRegion, Region::new).map(Region::code),
            made(text, AccountId::isAccountId, AccountId::new).map(AccountId::value),
            made(text, Partition::isPartition, Partition::new).map(Partition::toString))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The value; what must not be one is refused as the constructor says. */
  private static <T> Optional<T> made(
      String text, Function<String, Boolean> allowed, Function<String, T> made) {
    if (allowed.apply(text)) {
      return Optional.of(made.apply(text));
    }
    try {
      T value = made.apply(text);
      throw new AssertionError(value + " was made of what it says is none");
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }
}
