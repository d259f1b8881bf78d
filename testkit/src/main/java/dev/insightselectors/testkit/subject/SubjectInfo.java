package dev.insightselectors.testkit.subject;

/**
 * What was tested.
 *
 * @param name {@code embedded reference}, or what the endpoint calls itself
 * @param endpoint its URL; empty when it was called in process
 * @param arrangement how the Given steps were arranged: {@code aws}, {@code control} or {@code in
 *     process}
 */
public record SubjectInfo(String name, String endpoint, String arrangement) {}
