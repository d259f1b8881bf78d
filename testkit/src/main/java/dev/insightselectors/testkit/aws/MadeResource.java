package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.ResourceArn;
import java.util.List;

/** A trail or event data store as the subject has it, with what stands around it. */
record MadeResource(ResourceArn arn, List<Surrounding> surroundings) {
  MadeResource {
    surroundings = List.copyOf(surroundings);
  }

  /** Whether that changed anything that CloudTrail has looked at before. */
  boolean finish() {
    boolean changed = false;
    for (Surrounding one : surroundings) {
      changed |= one.finish();
    }
    return changed;
  }
}
