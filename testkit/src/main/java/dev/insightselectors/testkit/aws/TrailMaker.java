package dev.insightselectors.testkit.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.BasicEventSelectors;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.documents.JsonFormat;
import dev.insightselectors.testkit.subject.NotTestableException;
import java.util.ArrayList;
import java.util.List;

/** Makes a trail as a person would: bucket, policy, key, trail, selectors. */
final class TrailMaker {
  private final Calls calls;
  private final SurroundingsMaker surroundings;
  private final FreshNames names;
  private final CleanUp cleanUp;
  private final Substitution substitution;
  private final AccountMapping mapping;

  TrailMaker(
      Calls calls,
      SurroundingsMaker surroundings,
      FreshNames names,
      CleanUp cleanUp,
      Substitution substitution,
      AccountMapping mapping) {
    this.calls = calls;
    this.surroundings = surroundings;
    this.names = names;
    this.cleanUp = cleanUp;
    this.substitution = substitution;
    this.mapping = mapping;
  }

  MadeResource make(Trail trail) {
    Caller owner = new Caller(mapping.account(trail.account()), trail.homeRegion());
    String name = names.like(trail.arn().name().value());
    String bucket = names.bucketLike(trail.delivery().bucketName());
    substitution.put(trail.arn().toString(), arn(owner, name));
    substitution.put(trail.delivery().bucketName(), bucket);
    List<Surrounding> around = new ArrayList<>();
    around.add(surroundings.bucket(trail.delivery().bucketName(), bucket, owner));
    ObjectNode members = Calls.members().put("Name", name).put("S3BucketName", bucket);
    trail.delivery().keyPrefix().ifPresent(prefix -> members.put("S3KeyPrefix", prefix));
    if (trail.ofOrganization()) {
      members.put("IsOrganizationTrail", true);
    }
    surroundings.encrypt(trail.kmsKeyId(), owner, members, around);
    ResourceArn arn = create(owner, members, around);
    makeSelectors(trail, owner, name);
    return new MadeResource(arn, around);
  }

  private ResourceArn create(Caller owner, ObjectNode members, List<Surrounding> around) {
    JsonNode made = calls.make(owner, "CreateTrail", members, around);
    ObjectNode name = Calls.members().put("Name", members.path("Name").asText());
    cleanUp.later("trail " + name.path("Name"), () -> calls.make(owner, "DeleteTrail", name));
    return TrailArn.parse(made.path("TrailARN").asText(""))
        .orElseThrow(
            () -> new NotTestableException("CreateTrail answered without an ARN: " + made));
  }

  private void makeSelectors(Trail trail, Caller owner, String name) {
    if (trail.eventSelectors().equals(BasicEventSelectors.ALL_MANAGEMENT_EVENTS)) {
      return;
    }
    ObjectNode members = JsonFormat.EVENT_SELECTORS.write(trail.eventSelectors());
    calls.make(owner, "PutEventSelectors", members.put("TrailName", name));
  }

  private static String arn(Caller owner, String name) {
    return "arn:%s:cloudtrail:%s:%s:trail/%s"
        .formatted(owner.partition(), owner.region(), owner.account(), name);
  }
}
