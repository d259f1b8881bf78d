package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Capability;
import dev.insightselectors.testkit.subject.Transport;
import java.util.EnumSet;
import java.util.Set;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Finds out, with a few calls, which services and operations a subject has.
 *
 * @param caller an account of the subject that credentials are there for
 */
record ServiceProbe(AwsServices services, Transport transport, Caller caller) {
  Buckets buckets(String freshName) {
    Buckets there = new S3Buckets(services);
    try {
      there.create(freshName, caller);
      there.delete(freshName, caller);
      return there;
    } catch (SdkException noS3) {
      return Buckets.NOT_THERE;
    }
  }

  Keys keys() {
    try {
      services.kms(caller).listKeys();
      return new KmsServiceKeys(services);
    } catch (SdkException noKms) {
      return Keys.NOT_THERE;
    }
  }

  boolean hasOrganizations(Organizing there) {
    try {
      there.describe(caller.account());
      return true;
    } catch (SdkException noOrganizations) {
      return false;
    }
  }

  /** All but what CloudTrail lacks. */
  Set<Capability> capabilities() {
    Set<Capability> found = EnumSet.allOf(Capability.class);
    keep(found, Capability.EVENT_DATA_STORES, knows("ListEventDataStores"));
    keep(found, Capability.PENDING_DELETION, knows("DeleteEventDataStore"));
    keep(found, Capability.NEIGHBOURS, knows("GetEventSelectors") && knows("GetEventDataStore"));
    return found;
  }

  static void keep(Set<Capability> found, Capability one, boolean isThere) {
    if (!isThere) {
      found.remove(one);
    }
  }

  /** An operation is known when a call without members ends in something else than a shrug. */
  private boolean knows(String operation) {
    return transport
        .send(transport.message(new ApiCall(caller, operation, Calls.members())))
        .isOfAKnownOperation();
  }
}
