package dev.insightselectors.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequestIdsTest {

  @Test
  void areRandomUuidsAndDistinct() {
    List<UUID> ids = Stream.generate(RequestIds::next).limit(1000).toList();

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).allMatch(id -> id.version() == 4 && id.variant() == 2);
  }
}
