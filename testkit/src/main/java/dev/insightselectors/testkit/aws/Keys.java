package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.testkit.subject.NotTestableException;

/** The KMS keys of a subject that has KMS. */
public interface Keys {
  /** No key can be made. */
  Keys NOT_THERE =
      new Keys() {
        @Override
        public String create(Caller owner, String policy) {
          throw new NotTestableException("the subject has no KMS");
        }

        @Override
        public void putPolicy(String arn, Caller owner, String policy) {}

        @Override
        public void disable(String arn, Caller owner) {}

        @Override
        public void scheduleDeletion(String arn, Caller owner) {}
      };

  /** Creates a key with the policy and gives its ARN. */
  String create(Caller owner, String policy);

  void putPolicy(String arn, Caller owner, String policy);

  void disable(String arn, Caller owner);

  /** As soon as KMS lets it go. */
  void scheduleDeletion(String arn, Caller owner);
}
