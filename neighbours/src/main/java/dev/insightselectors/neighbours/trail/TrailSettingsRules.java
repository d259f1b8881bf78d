package dev.insightselectors.neighbours.trail;

import dev.insightselectors.core.error.DocumentedError.InvalidParameterCombination;
import dev.insightselectors.core.model.Quoted;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.neighbours.error.NeighbourCode;
import dev.insightselectors.neighbours.error.NeighbourError;
import dev.insightselectors.neighbours.form.KeyRules;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the settings of a trail may look like, alone and together. */
final class TrailSettingsRules {
  private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");
  private static final int LONGEST_PREFIX = 200;
  private static final int LONGEST_TOPIC = 256;
  private static final Pattern LOG_GROUP =
      Pattern.compile("arn:[a-z-]+:logs:[a-z0-9-]+:\\d{12}:log-group:[^:]+(:.*)?");
  private static final Pattern ROLE = Pattern.compile("arn:[a-z-]+:iam::\\d{12}:role/.+");

  /** Where these stand in an ARN. */
  private static final int PARTITION = 1;

  private static final int REGION = 3;
  private static final int ACCOUNT = 4;

  private TrailSettingsRules() {}

  /** Asked of what is given. */
  static final List<Rule<TrailSettings>> GIVEN =
      List.of(
          shape(
              "bucket-name",
              "The name of a bucket must have 3 to 63 lower-case letters, digits, dashes and"
                  + " periods, and may not look like an IP address",
              TrailSettings::s3BucketName,
              name ->
                  !BUCKET.matcher(name).matches()
                      || name.contains("..")
                      || TrailName.isIpAddress(name),
              NeighbourCode.INVALID_S3_BUCKET_NAME),
          shape(
              "key-prefix",
              "A prefix may have 200 characters at the most",
              TrailSettings::s3KeyPrefix,
              prefix -> prefix.length() > LONGEST_PREFIX,
              NeighbourCode.INVALID_S3_PREFIX),
          shape(
              "topic-name",
              "The name of a topic may have 256 characters at the most",
              TrailSettings::snsTopicName,
              topic -> topic.length() > LONGEST_TOPIC,
              NeighbourCode.INVALID_SNS_TOPIC_NAME),
          shape(
              "log-group-arn",
              "A log group must be given by its ARN",
              some(TrailSettings::cloudWatchLogsLogGroupArn),
              arn -> !LOG_GROUP.matcher(arn).matches(),
              NeighbourCode.INVALID_CLOUD_WATCH_LOGS_LOG_GROUP_ARN),
          shape(
              "role-arn",
              "A role must be given by its ARN",
              some(TrailSettings::cloudWatchLogsRoleArn),
              arn -> !ROLE.matcher(arn).matches(),
              NeighbourCode.INVALID_CLOUD_WATCH_LOGS_ROLE_ARN),
          KeyRules.ID.overAny(some(TrailSettings::kmsKeyId)));

  /** Asked of the trail that would come of it. */
  static final List<Rule<Trail>> TOGETHER =
      List.of(
          Rule.named("multi-region-includes-global-events")
              .says("A trail of all Regions includes the events of global services")
              .brokenWhen(
                  (Trail trail) ->
                      trail.isMultiRegion() && !trail.options().includeGlobalServiceEvents())
              .refusing(
                  trail ->
                      new InvalidParameterCombination(
                          "A trail of all Regions must include the events of global services")),
          needs(
              "log-group-needs-role",
              "A CloudWatch Logs log group needs a role",
              trail -> trail.options().cloudWatchLogsLogGroupArn(),
              trail -> trail.options().cloudWatchLogsRoleArn(),
              NeighbourCode.INVALID_CLOUD_WATCH_LOGS_ROLE_ARN),
          needs(
              "role-needs-log-group",
              "A CloudWatch Logs role needs a log group",
              trail -> trail.options().cloudWatchLogsRoleArn(),
              trail -> trail.options().cloudWatchLogsLogGroupArn(),
              NeighbourCode.INVALID_CLOUD_WATCH_LOGS_LOG_GROUP_ARN),
          Rule.named("log-group-of-this-region")
              .says("The log group is in the home Region of the trail")
              .brokenWhen((Trail trail) -> logGroupDiffers(trail, REGION, trail.homeRegion()))
              .refusing(
                  trail ->
                      badLogGroup("You must specify a log group that is in the current region.")),
          Rule.named("log-group-of-this-account")
              .says("The log group is in the account and the partition of the trail")
              .brokenWhen(
                  (Trail trail) ->
                      logGroupDiffers(trail, ACCOUNT, trail.account())
                          || logGroupDiffers(trail, PARTITION, trail.arn().partition()))
              .refusing(
                  trail -> badLogGroup("You must specify a log group that is in your account.")));

  private static NeighbourError badLogGroup(String message) {
    return new NeighbourError(NeighbourCode.INVALID_CLOUD_WATCH_LOGS_LOG_GROUP_ARN, message);
  }

  private static boolean logGroupDiffers(Trail trail, int part, Object wanted) {
    return trail
        .options()
        .cloudWatchLogsLogGroupArn()
        .filter(arn -> !List.of(arn.split(":", ACCOUNT + 2)).get(part).equals(wanted.toString()))
        .isPresent();
  }

  private static Function<TrailSettings, Optional<String>> some(
      Function<TrailSettings, Optional<String>> setting) {
    return given -> setting.apply(given).filter(text -> !text.isEmpty());
  }

  private static Rule<TrailSettings> shape(
      String id,
      String demand,
      Function<TrailSettings, Optional<String>> setting,
      Predicate<String> broken,
      NeighbourCode code) {
    return Rule.named(id)
        .says(demand)
        .brokenWhen(broken)
        .refusing(text -> new NeighbourError(code, demand + ", not " + Quoted.of(text) + "."))
        .overAny(setting);
  }

  private static Rule<Trail> needs(
      String id,
      String demand,
      Function<Trail, Optional<String>> one,
      Function<Trail, Optional<String>> other,
      NeighbourCode code) {
    return Rule.named(id)
        .says(demand)
        .brokenWhen((Trail trail) -> one.apply(trail).isPresent() && other.apply(trail).isEmpty())
        .refusing(trail -> new NeighbourError(code, demand + "."));
  }
}
