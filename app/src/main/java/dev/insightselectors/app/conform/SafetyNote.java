package dev.insightselectors.app.conform;

/** What a run costs and leaves behind where AWS is real. */
final class SafetyNote {
  static final String TEXT =
      "A run makes and deletes trails, event data stores, S3 buckets and KMS keys in the accounts of"
          + " the credentials. Trails, Insights and event data stores are charged for by the events of"
          + " the account while they are there; a key is charged for until it is gone, which takes"
          + " seven days, and a deleted event data store takes as long and may keep its place among"
          + " the ten of a Region. Organizations, accounts and service-linked roles are left as they"
          + " are. Use an account that nothing else lives in. This kit was never tried on real AWS.";

  private SafetyNote() {}
}
