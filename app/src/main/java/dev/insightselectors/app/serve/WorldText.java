package dev.insightselectors.app.serve;

import dev.insightselectors.core.model.Region;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A world in YAML with comments, for what somebody asked for. */
record WorldText(
    String account,
    List<String> regions,
    boolean organization,
    List<String> buckets,
    Optional<String> key,
    List<String> trails,
    List<String> stores) {

  private static final String HEAD =
      """
      # A world for: insight-selectors serve --world FILE
      # Is it one? insight-selectors world check FILE
      # docs/worlds.md tells more. Editors that know YAML complete it while a server runs:
      # yaml-language-server: $schema=http://127.0.0.1:4586/registry/v1/world.schema.json

      # closed: a bucket or key that is not listed below does not exist.
      # open: it exists, and grants CloudTrail whatever it asks.
      # One that is listed grants what its Policy says, and without a Policy nothing.
      World: closed
      """;

  String text() {
    return Stream.of(
            HEAD,
            section("Organizations", organization ? List.of(organizationText()) : List.of()),
            section("Regions", regions.stream().map(WorldText::region).toList()),
            section("Buckets", listedBuckets().map(WorldText::bucket).toList()),
            section("Keys", key.stream().map(this::key).toList()),
            section("Trails", trails.stream().map(this::trail).toList()),
            section("EventDataStores", stores.stream().flatMap(this::stores).toList()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String section(String name, List<String> entries) {
    return entries.isEmpty() ? "" : name + ":\n" + String.join("", entries);
  }

  private String organizationText() {
    return """
          - Id: o-exampleorgid
            ManagementAccountId: "%s"
            MemberAccountIds: ["210987654321"]
            # Members that may manage CloudTrail for all of the organization.
            DelegatedAdministratorIds: []
            # Whether CloudTrail's service-linked role is there.
            ServiceLinkedRole: true
        """
        .formatted(account);
  }

  private static String region(String name) {
    return """
          - Name: %s
            # Whether CloudTrail offers Insights there.
            InsightsSupported: true
        """
        .formatted(name);
  }

  private Stream<String> listedBuckets() {
    return buckets.isEmpty() && !trails.isEmpty() ? Stream.of(firstBucket()) : buckets.stream();
  }

  private String firstBucket() {
    return buckets.stream().findFirst().orElse("amzn-s3-demo-bucket-" + account);
  }

  private static String bucket(String name) {
    return """
          - Name: %s
            # What CloudTrail's console would write: CloudTrail may deliver. A policy document may
            # stand here too.
            Policy: cloudtrail-default
        """
        .formatted(quoted(name));
  }

  private String key(String alias) {
    return """
          - Arn: arn:%s:kms:%s:%s:key/%s
            Aliases: [%s]
            # Any other state than Enabled, Disabled say, is refused.
            KeyState: Enabled
            # What CloudTrail's console would write: CloudTrail may encrypt.
            Policy: cloudtrail-default
        """
        .formatted(partition(), home(), account, id(alias), quoted("alias/" + alias));
  }

  private String trail(String name) {
    return """
          - TrailARN: %s
            S3BucketName: %s
        """
            .formatted(quoted(arn("trail/" + name)), quoted(firstBucket()))
        + encryption()
        + (regions.size() > 1 ? "    IsMultiRegionTrail: true\n" : "")
        + (organization ? "    IsOrganizationTrail: true\n" : "")
        + """
              IsLogging: true
              # Without event selectors it logs all management events. ReadOnly is too little for
              # ApiCallRateInsight, which counts writes.
              EventSelectors:
                - ReadWriteType: All
                  IncludeManagementEvents: true
              # Which Insights are on to begin with: ApiCallRateInsight, ApiErrorRateInsight.
              InsightSelectors: []
          """;
  }

  private Stream<String> stores(String name) {
    return Stream.of(
        store(name, "It logs management events, so Insights can be put on it.", "Management"),
        store(
            name + "-insights",
            "The destination of the Insights events of the one above.",
            "Insight"));
  }

  private String store(String name, String comment, String category) {
    return """
          # %s
          - EventDataStoreArn: %s
            Name: %s
        """
            .formatted(comment, arn("eventdatastore/" + id(name)), quoted(name))
        + encryption()
        + (organization ? "    OrganizationEnabled: true\n" : "")
        + """
              AdvancedEventSelectors:
                - FieldSelectors:
                    - Field: eventCategory
                      Equals: [%s]
          """
            .formatted(category);
  }

  private String encryption() {
    return key.map(alias -> "    KmsKeyId: " + quoted("alias/" + alias) + "\n").orElse("");
  }

  private String arn(String resource) {
    return "arn:%s:cloudtrail:%s:%s:%s".formatted(partition(), home(), account, resource);
  }

  private String home() {
    return regions.get(0);
  }

  private String partition() {
    return new Region(home()).partition().name();
  }

  /** The same for the same name, so that a world that is made again is the same. */
  private static String id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** As YAML takes it, whatever is in it. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
