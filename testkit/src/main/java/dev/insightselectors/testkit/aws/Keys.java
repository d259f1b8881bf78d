package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.testkit.subject.NotTestableException;

/** The KMS keys of a subject that has KMS. */
public interface Keys {
  /** No key can be made. */
  Keys NOT_THERE =
      new Keys() {
        @Override
        public String create(Region region, String policy) {
          throw new NotTestableException("the subject has no KMS");
        }

        @Override
        public void change(String arn, Region region, KmsKey.State state) {
          throw new NotTestableException("the subject has no KMS");
        }
      };

  /** Creates a key with the policy and gives its ARN. */
  String create(Region region, String policy);

  /** Brings the key into the state. */
  void change(String arn, Region region, KmsKey.State state);
}
