package dev.insightselectors.core.error;

/** The name of an error, as the wire spells it. One enum implements it for each page. */
public interface ErrorName {

  String wireName();
}
