package dev.insightselectors.testkit.aws;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.documents.PolicyJson;
import dev.insightselectors.testkit.subject.NotTestableException;

/** A KMS key. Whatever its policy, its account administers it, or nobody could delete it. */
final class MadeKey implements Surrounding {
  private static final String OPEN =
      """
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
        "Principal": {"Service": "cloudtrail.amazonaws.com"},
        "Action": ["kms:GenerateDataKey*", "kms:DescribeKey"], "Resource": "*"}]}""";

  private final Keys keys;
  private final Caller owner;
  private final KmsKey.State state;
  private final Policy policy;
  private final String arn;
  private boolean isOpen;
  private boolean isGoing;

  private MadeKey(Keys keys, Caller owner, KmsKey.State state, Policy policy, String arn) {
    this.keys = keys;
    this.owner = owner;
    this.state = state;
    this.policy = policy;
    this.arn = arn;
  }

  /**
   * Creates it, enabled as yet.
   *
   * @param state a key that is gone is one that waits for its deletion; that is as near as it gets
   */
  static MadeKey create(Keys keys, Caller owner, KmsKey.State state, Policy policy) {
    if (state != KmsKey.State.ENABLED
        && state != KmsKey.State.DISABLED
        && state != KmsKey.State.PENDING_DELETION) {
      throw new NotTestableException("a key is not brought into the state " + state.wireName());
    }
    String arn = keys.create(owner, administered(policy, owner));
    return new MadeKey(keys, owner, state, policy, arn);
  }

  String arn() {
    return arn;
  }

  /** Schedules its deletion, unless the scenario has it so already. */
  void remove() {
    if (!isGoing) {
      keys.scheduleDeletion(arn, owner);
      isGoing = true;
    }
  }

  @Override
  public void open() {
    keys.putPolicy(arn, owner, administered(new PolicyJson().parse(OPEN), owner));
    isOpen = true;
  }

  @Override
  public boolean finish() {
    if (isOpen) {
      keys.putPolicy(arn, owner, administered(policy, owner));
    }
    if (state == KmsKey.State.DISABLED) {
      keys.disable(arn, owner);
    } else if (state == KmsKey.State.PENDING_DELETION) {
      remove();
    }
    return isOpen || state != KmsKey.State.ENABLED;
  }

  private static String administered(Policy policy, Caller owner) {
    ObjectNode document = new PolicyJson().write(policy);
    ArrayNode statements = document.withArray("Statement");
    ObjectNode administration = statements.addObject().put("Effect", "Allow");
    administration
        .putObject("Principal")
        .put("AWS", "arn:%s:iam::%s:root".formatted(owner.partition(), owner.account()));
    administration.put("Action", "kms:*").put("Resource", "*");
    return document.toString();
  }
}
