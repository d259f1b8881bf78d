package dev.insightselectors.testkit.aws;

/**
 * What is known of a subject before its first scenario.
 *
 * @param accounts which credentials act for whom
 * @param arranger makes use of all that is there
 */
public record Found(Accounts accounts, AwsArranger arranger) {}
