package dev.insightselectors.documents;

import java.util.Optional;

record QuotaDocument(
    String operation, Optional<Integer> calls, Optional<Integer> seconds, Optional<Integer> used) {

  Quota toQuota() {
    return new Quota(operation, calls.orElse(1), seconds.orElse(1), used.orElse(0));
  }

  static QuotaDocument of(Quota quota) {
    return new QuotaDocument(
        quota.operation(),
        Optional.of(quota.calls()),
        Optional.of(quota.seconds()),
        Optional.of(quota.used()));
  }
}
