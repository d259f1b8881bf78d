package dev.insightselectors.core.rule;

import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.policy.Access;
import dev.insightselectors.core.policy.RequestContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The accesses that CloudTrail needs before it can deliver: on the bucket of a trail (PIS-088) and
 * on the key of a trail or event data store (PIS-085).
 *
 * <p>Each carries the condition keys that the IAM user guide promises of a call that a service
 * makes in its own name for an account, and no other: no {@code aws:CalledVia}, no {@code
 * aws:PrincipalOrgID}, no {@code aws:SourceIp}, none of the headers for server-side encryption. In
 * {@code aws:SourceOrgPaths} the account lies directly under the root, and the root is called
 * {@code r-root}: organizational units and the ids of roots are not known here.
 */
public final class CloudTrailAccess {
  /** The service principal; it is the same in every partition. */
  public static final String SERVICE = "cloudtrail.amazonaws.com";

  private static final String CONTEXT_KEY = "aws:cloudtrail:arn";

  private CloudTrailAccess() {}

  /** Reading the bucket's ACL, and writing an Insights file under each prefix of the trail. */
  public static List<Access> toBucket(Surroundings around) {
    return toBucket(around, "CloudTrail-Insight");
  }

  /** Reading the bucket's ACL, and writing a log file under each prefix of the trail. */
  public static List<Access> toBucketForLogFiles(Surroundings around) {
    return toBucket(around, "CloudTrail");
  }

  private static List<Access> toBucket(Surroundings around, String files) {
    Trail trail = around.trail().orElseThrow();
    String bucket = bucketArn(trail);
    String root = bucket + "/" + trail.delivery().keyPrefix().map(p -> p + "/").orElse("");
    Map<String, String> reading = Map.of("s3:TlsVersion", "1.2");
    Map<String, String> writing =
        Map.of("s3:TlsVersion", "1.2", "s3:x-amz-acl", "bucket-owner-full-control");
    String file = "/" + files + "/" + trail.homeRegion() + "/2013/11/01/file.json.gz";
    return Stream.concat(
            Stream.of(access("s3:GetBucketAcl", bucket, around, reading)),
            folders(trail, around.organization())
                .map(folder -> root + "AWSLogs/" + folder + file)
                .map(object -> access("s3:PutObject", object, around, writing)))
        .toList();
  }

  /**
   * Making data keys for the trail or event data store, and for a trail describing the key, which
   * the user guide's policies for stores do not grant. With the key of a bucket it is S3 that makes
   * data keys, in CloudTrail's name.
   */
  public static List<Access> toKey(Surroundings around) {
    String key = around.key().orElseThrow().arn();
    if (around.source().kmsKeyId().isEmpty()) {
      return List.of(access("kms:GenerateDataKey", key, around, throughS3(around)));
    }
    Access making = access("kms:GenerateDataKey", key, around, encryptionContext(around));
    return around.trail().isEmpty()
        ? List.of(making)
        : List.of(access("kms:DescribeKey", key, around, Map.of()), making);
  }

  private static Map<String, String> encryptionContext(Surroundings around) {
    return around
        .trail()
        .map(trail -> trail.arn().toString())
        .map(
            arn ->
                Map.of(
                    "kms:EncryptionContext:" + CONTEXT_KEY,
                    arn,
                    "kms:EncryptionContextKeys",
                    CONTEXT_KEY))
        .orElse(Map.of());
  }

  private static Map<String, String> throughS3(Surroundings around) {
    return Map.of(
        "kms:ViaService",
        "s3." + around.key().orElseThrow().region() + ".amazonaws.com",
        "kms:EncryptionContext:aws:s3:arn",
        bucketArn(around.trail().orElseThrow()),
        "kms:EncryptionContextKeys",
        "aws:s3:arn");
  }

  private static String bucketArn(Trail trail) {
    return "arn:" + trail.arn().partition() + ":s3:::" + trail.delivery().bucketName();
  }

  private static Stream<String> folders(Trail trail, Optional<Organization> organization) {
    Stream<String> own = Stream.of(trail.account().value());
    if (!trail.ofOrganization() || organization.isEmpty()) {
      return own;
    }
    return Stream.concat(own, Stream.of(organization.get().id() + "/" + trail.account().value()));
  }

  private static Access access(
      String action, String resource, Surroundings around, Map<String, String> more) {
    return new Access(SERVICE, action, resource, new RequestContext(() -> context(around, more)));
  }

  private static Map<String, String> context(Surroundings around, Map<String, String> more) {
    ResourceArn source = around.source().arn();
    Instant now = around.now().truncatedTo(ChronoUnit.SECONDS);
    Map<String, String> context = new HashMap<>(more);
    context.put("aws:SourceArn", source.toString());
    context.put("aws:SourceAccount", source.account().value());
    around.organization().map(Organization::id).ifPresent(id -> organization(id, context));
    context.put("aws:PrincipalServiceName", SERVICE);
    context.put("aws:PrincipalServiceNamesList", SERVICE);
    context.put("aws:PrincipalIsAWSService", "true");
    context.put("aws:ViaAWSService", "false");
    context.put("aws:SecureTransport", "true");
    context.put("aws:RequestedRegion", source.region().code());
    context.put("aws:CurrentTime", now.toString());
    context.put("aws:EpochTime", String.valueOf(now.getEpochSecond()));
    return context;
  }

  private static void organization(String id, Map<String, String> context) {
    context.put("aws:SourceOrgID", id);
    context.put("aws:SourceOrgPaths", id + "/r-root/");
  }
}
