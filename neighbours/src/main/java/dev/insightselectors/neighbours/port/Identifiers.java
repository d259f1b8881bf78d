package dev.insightselectors.neighbours.port;

/**
 * Identifiers for what is created.
 *
 * <ul>
 *   <li>An identifier is a UUID in lower case.
 *   <li>None is given twice, to however many callers.
 * </ul>
 */
public interface Identifiers {

  String newId();
}
