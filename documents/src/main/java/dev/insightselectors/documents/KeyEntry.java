package dev.insightselectors.documents;

import dev.insightselectors.core.model.KmsKey;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A KMS key with its aliases, each written {@code alias/<name>}. An ARN that is not a key's, or an
 * alias of another form, is a {@link DocumentException}.
 */
public record KeyEntry(KmsKey key, List<String> aliases) {
  private static final int LONGEST = 350;

  // Possessive: a greedy group takes a stack frame a turn.
  private static final Pattern ARN =
      Pattern.compile("arn:aws(-[a-z]+)*+:kms:[a-z0-9-]+:\\d{12}:key/[a-zA-Z0-9-]+");
  private static final Pattern ALIAS = Pattern.compile("alias/[a-zA-Z0-9/_-]+");

  public KeyEntry {
    Place.require(
        "/Arn",
        key.arn().length() <= LONGEST && ARN.matcher(key.arn()).matches(),
        "is not the ARN of a KMS key",
        key.arn());
    for (int i = 0; i < aliases.size(); i++) {
      String alias = aliases.get(i);
      Place.require("/Aliases/" + i, ALIAS.matcher(alias).matches(), "is not alias/<name>", alias);
    }
    aliases = List.copyOf(aliases);
  }

  /** Every ARN that means this key: its own first, then one an alias. */
  public Stream<String> arns() {
    String prefix = key.arn().substring(0, key.arn().lastIndexOf(':') + 1);
    return Stream.concat(Stream.of(key.arn()), aliases.stream().map(prefix::concat));
  }
}
