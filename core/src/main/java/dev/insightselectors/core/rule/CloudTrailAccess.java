package dev.insightselectors.core.rule;

import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.policy.Access;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The accesses that CloudTrail needs before it can deliver: on the bucket of a trail (PIS-088) and
 * on the key of a trail or event data store (PIS-085).
 */
public final class CloudTrailAccess {
  /** The service principal. */
  public static final String SERVICE = "cloudtrail.amazonaws.com";

  private CloudTrailAccess() {}

  /** Reading the bucket's ACL, and writing an Insights file under each prefix of the trail. */
  public static List<Access> toBucket(Trail trail, Optional<Organization> organization) {
    return toBucket(trail, organization, "CloudTrail-Insight");
  }

  /** Reading the bucket's ACL, and writing a log file under each prefix of the trail. */
  public static List<Access> toBucketForLogFiles(Trail trail, Optional<Organization> organization) {
    return toBucket(trail, organization, "CloudTrail");
  }

  private static List<Access> toBucket(
      Trail trail, Optional<Organization> organization, String files) {
    String bucket = "arn:" + trail.arn().partition() + ":s3:::" + trail.delivery().bucketName();
    String root = bucket + "/" + trail.delivery().keyPrefix().map(p -> p + "/").orElse("");
    return Stream.concat(
            Stream.of(access("s3:GetBucketAcl", bucket, trail, Map.of())),
            folders(trail, organization)
                .map(folder -> file(root + "AWSLogs/" + folder + "/" + files, trail)))
        .toList();
  }

  /** Describing the key, and making data keys for the trail or event data store. */
  public static List<Access> toKey(String keyArn, InsightsSource source) {
    return List.of(
        access("kms:DescribeKey", keyArn, source, Map.of()),
        access("kms:GenerateDataKey", keyArn, source, encryptionContext(source)));
  }

  private static Map<String, String> encryptionContext(InsightsSource source) {
    return source instanceof Trail trail
        ? Map.of("kms:EncryptionContext:aws:cloudtrail:arn", trail.arn().toString())
        : Map.of();
  }

  private static Stream<String> folders(Trail trail, Optional<Organization> organization) {
    Stream<String> own = Stream.of(trail.account().value());
    if (!trail.ofOrganization() || organization.isEmpty()) {
      return own;
    }
    return Stream.concat(own, Stream.of(organization.get().id() + "/" + trail.account().value()));
  }

  private static Access file(String folder, Trail trail) {
    String file = "/" + trail.homeRegion() + "/2013/11/01/file.json.gz";
    return access(
        "s3:PutObject", folder + file, trail, Map.of("s3:x-amz-acl", "bucket-owner-full-control"));
  }

  private static Access access(
      String action, String resource, InsightsSource source, Map<String, String> more) {
    Map<String, String> context = new HashMap<>(more);
    context.put("aws:SourceArn", source.arn().toString());
    context.put("aws:SourceAccount", source.arn().account().value());
    context.put("aws:PrincipalServiceName", SERVICE);
    context.put("aws:PrincipalIsAWSService", "true");
    context.put("aws:SecureTransport", "true");
    context.put("aws:RequestedRegion", source.arn().region().code());
    return new Access(SERVICE, action, resource, context);
  }
}
