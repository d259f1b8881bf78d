package dev.insightselectors.core.model;

import dev.insightselectors.core.policy.Policy;

/** An S3 bucket and its policy; a bucket without one has {@link Policy#EMPTY}. */
public record Bucket(String name, Policy policy) {}
