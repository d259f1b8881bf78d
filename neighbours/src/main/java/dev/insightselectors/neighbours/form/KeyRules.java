package dev.insightselectors.neighbours.form;

import dev.insightselectors.core.model.Quoted;
import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.neighbours.error.NeighbourCode;
import dev.insightselectors.neighbours.error.NeighbourError;
import java.util.regex.Pattern;

/** What a KMS key id may look like, before any key is looked up. */
public final class KeyRules {
  private static final int LONGEST = 350;
  private static final Pattern SHAPE =
      Pattern.compile(
          "arn:[a-z-]+:kms:[a-z0-9-]+:\\d{12}:(key|alias)/[a-zA-Z0-9/_-]+"
              + "|alias/[a-zA-Z0-9/_-]+"
              + "|[a-zA-Z0-9-]+");

  private KeyRules() {}

  public static final Rule<String> ID =
      Rule.named("key-id")
          .says("A KMS key is given by its ARN, its id, an alias ARN or an alias name")
          .brokenWhen((String id) -> id.length() > LONGEST || !SHAPE.matcher(id).matches())
          .refusing(
              id ->
                  new NeighbourError(
                      NeighbourCode.INVALID_KMS_KEY_ID,
                      Quoted.of(id) + " is neither the ARN or id of a KMS key nor an alias."));
}
