package dev.insightselectors.core.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** {@code arn:<partition>:cloudtrail:<region>:<account>:eventdatastore/<id>} (PIS-081). */
public record EventDataStoreArn(Partition partition, Region region, AccountId account, String id)
    implements ResourceArn {
  private static final String KIND = "eventdatastore";
  private static final int LONGEST = 256;
  private static final Pattern ID = Pattern.compile("[a-zA-Z0-9-]+");

  public EventDataStoreArn {
    Require.that(isId(id), "an event data store id has letters, digits and dashes, not", id);
  }

  public static boolean isId(String id) {
    return id.length() <= LONGEST && ID.matcher(id).matches();
  }

  /** The ARN that the text spells, or empty when it spells none. */
  public static Optional<EventDataStoreArn> parse(String text) {
    return ArnParts.of(text, KIND)
        .filter(parts -> isId(parts.resource()))
        .map(
            parts ->
                new EventDataStoreArn(
                    parts.partition(), parts.region(), parts.account(), parts.resource()));
  }

  /** An ID suffix means the store of that id in the caller's account and Region (choice C2). */
  public static Optional<EventDataStoreArn> ofSuffix(Caller caller, String id) {
    return isId(id)
        ? Optional.of(
            new EventDataStoreArn(caller.partition(), caller.region(), caller.account(), id))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return ArnParts.text(this, KIND, id);
  }
}
