package dev.insightselectors.reports.page;

/**
 * A choice of what to show.
 *
 * @param value by which the script of the page finds it
 */
public record Filter(String value, String words) {}
