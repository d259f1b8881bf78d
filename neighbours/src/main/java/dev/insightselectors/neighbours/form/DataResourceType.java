package dev.insightselectors.neighbours.form;

import dev.insightselectors.core.model.Partition;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The types of resources whose data events the basic form can select, and the shapes of their ARNs.
 * A value names all resources of the service, or one: for objects also all buckets, or the
 * beginning of a key in one bucket, which may be empty but not left out.
 */
enum DataResourceType {
  OBJECT("AWS::S3::Object", "s3", ":::([a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.*)?"),
  FUNCTION(
      "AWS::Lambda::Function",
      "lambda",
      ":[a-z0-9-]+:\\d{12}:function:[\\w-]+(:(\\$LATEST|[\\w-]+))?"),
  TABLE("AWS::DynamoDB::Table", "dynamodb", ":[a-z0-9-]+:\\d{12}:table/[\\w.-]+");

  private final String wireName;
  private final String service;
  private final Pattern rest;

  DataResourceType(String wireName, String service, String rest) {
    this.wireName = wireName;
    this.service = service;
    this.rest = Pattern.compile(rest, Pattern.DOTALL);
  }

  static Optional<DataResourceType> named(String name) {
    return Arrays.stream(values()).filter(type -> type.wireName.equals(name)).findFirst();
  }

  /** Whether a value of the basic form selects resources of this type in the partition. */
  boolean allows(Partition partition, String value) {
    String all = "arn:" + partition + ":" + service;
    return value.equals(all)
        || (value.startsWith(all) && rest.matcher(value.substring(all.length())).matches());
  }

  /** Whether the ARN is one of the service that has these resources. */
  boolean fits(String arn) {
    String[] parts = arn.split(":", 4);
    return parts.length == 4 && parts[2].equals(service);
  }
}
