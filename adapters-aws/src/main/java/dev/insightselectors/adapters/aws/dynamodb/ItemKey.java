package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.TrailArn;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The key of an item. The partition is the list that the resource is in, so a list is one query; in
 * it the items are in the order of their ARNs. Which {@link Generation} it is of is not said here.
 * The names of event data stores and the {@link Guard}s of lists have partitions of their own, and
 * stand where an ARN does.
 */
record ItemKey(String list, String arn) {
  static final String LIST = "list";
  static final String ARN = "arn";
  private static final String TRAILS = "trails/";
  private static final String NAMES = "eventdatastorenames/";
  private static final String GUARDS = "guards/";
  private static final String WORLDS = "worlds";

  static ItemKey of(ResourceArn arn) {
    return new ItemKey(listOf(arn), arn.toString());
  }

  static String trails(AccountId account) {
    return TRAILS + account;
  }

  static String stores(AccountId account, Region region) {
    return "eventdatastores/" + account + "/" + region;
  }

  /** The item that is there as long as a store has the name; it says nothing else. */
  static ItemKey ofNameOf(EventDataStore store) {
    EventDataStoreArn arn = store.arn();
    return new ItemKey(NAMES + arn.account() + "/" + arn.region(), "name:" + store.name());
  }

  /** The item that is written with whatever is added to the list of the ARN. */
  static ItemKey ofGuardOf(ResourceArn arn) {
    return new ItemKey(GUARDS + listOf(arn), "guard");
  }

  static ItemKey read(Map<String, AttributeValue> item) {
    return new ItemKey(Generation.bare(Item.text(item, LIST)), Item.text(item, ARN));
  }

  Map<String, AttributeValue> attributes() {
    return Map.of(LIST, AttributeValue.fromS(list), ARN, AttributeValue.fromS(arn));
  }

  /** Not one that a trail or event data store is under. */
  boolean isOfNoResource() {
    return list.startsWith(NAMES) || list.startsWith(GUARDS) || list.startsWith(WORLDS);
  }

  boolean isOfTrail() {
    return list.startsWith(TRAILS);
  }

  private static String listOf(ResourceArn arn) {
    return arn instanceof TrailArn ? trails(arn.account()) : stores(arn.account(), arn.region());
  }
}
