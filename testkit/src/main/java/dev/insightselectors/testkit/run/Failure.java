package dev.insightselectors.testkit.run;

/**
 * Why a scenario did not pass.
 *
 * @param step the step that did not hold
 * @param expected what it asked for; empty where nothing was compared
 * @param got what there was; empty where nothing was compared
 * @param message the reason in full
 */
public record Failure(String step, String expected, String got, String message) {}
