package dev.insightselectors.documents;

import dev.insightselectors.core.model.KmsKey;
import java.util.List;
import java.util.Optional;

record KeyDocument(
    String arn,
    Optional<List<String>> aliases,
    Optional<String> keyState,
    Optional<Verbatim> policy) {
  private static final int POLICY_KILOBYTES = 32;

  KeyEntry toEntry() {
    KmsKey.State state =
        keyState
            .map(it -> Place.meant("KeyState", it, KmsKey.State::named))
            .orElse(KmsKey.State.ENABLED);
    return new KeyEntry(
        new KmsKey(
            arn,
            state,
            PolicyDocument.member(policy, POLICY_KILOBYTES, () -> CloudTrailDefault.ofKey(arn))),
        aliases.orElse(List.of()));
  }

  static KeyDocument of(KeyEntry entry) {
    return new KeyDocument(
        entry.key().arn(),
        Defaults.unless(List.of(), entry.aliases()),
        Optional.of(entry.key().state().wireName()),
        PolicyDocument.unlessEmpty(entry.key().policy()));
  }
}
