package dev.insightselectors.neighbours.eventdatastore;

import dev.insightselectors.core.error.DocumentedError.InvalidParameter;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreOptions;
import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.core.rule.Rules;
import dev.insightselectors.neighbours.form.AdvancedSelectorRules;
import dev.insightselectors.neighbours.form.KeyRules;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the settings of an event data store may look like, alone and together. */
final class StoreSettingsRules {
  private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9._-]{3,128}");
  private static final int SHORTEST_RETENTION = 7;
  private static final Map<String, Integer> LONGEST_RETENTION =
      Map.of(EventDataStoreOptions.EXTENDABLE, 3653, EventDataStoreOptions.FIXED, 2557);

  private StoreSettingsRules() {}

  /** Asked of what is given. */
  static final List<Rule<EventDataStoreSettings>> GIVEN =
      Rules.all(
          List.of(
              Rule.named("store-name")
                  .says("The name of an event data store has 3 to 128 letters, digits and . _ -")
                  .brokenWhen((String name) -> !NAME.matcher(name).matches())
                  .refusing(
                      name ->
                          new InvalidParameter(
                              "Name", "must have 3 to 128 letters, digits and . _ -"))
                  .overAny(EventDataStoreSettings::name),
              Rule.named("billing-mode")
                  .says("BillingMode is one of two")
                  .brokenWhen((String mode) -> !LONGEST_RETENTION.containsKey(mode))
                  .refusing(
                      mode ->
                          new InvalidParameter(
                              "BillingMode",
                              "must be EXTENDABLE_RETENTION_PRICING or FIXED_RETENTION_PRICING"))
                  .overAny(EventDataStoreSettings::billingMode),
              KeyRules.ID.overAny(EventDataStoreSettings::kmsKeyId)),
          Rules.each(
              AdvancedSelectorRules.OF_STORE,
              rule -> rule.overAny(EventDataStoreSettings::advancedEventSelectors)));

  /** Asked of the store that would come of it: the billing mode bounds the retention. */
  static final Rule<EventDataStore> RETENTION =
      Rule.named("retention-period")
          .says("RetentionPeriod is 7 to 3653 days, or to 2557 at a fixed price")
          .brokenWhen((EventDataStore store) -> isOutOfBounds(store.options()))
          .refusing(
              store ->
                  new InvalidParameter(
                      "RetentionPeriod", "must be 7 to " + longest(store.options()) + " days"));

  private static boolean isOutOfBounds(EventDataStoreOptions options) {
    return options.retentionPeriod() < SHORTEST_RETENTION
        || options.retentionPeriod() > longest(options);
  }

  private static int longest(EventDataStoreOptions options) {
    return LONGEST_RETENTION.getOrDefault(options.billingMode(), SHORTEST_RETENTION);
  }
}
