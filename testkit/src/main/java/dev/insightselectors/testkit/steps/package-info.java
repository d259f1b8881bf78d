/** The step definitions: the glossary of the features in Java. Start with {@link WhenSteps}. */
@NullMarked
package dev.insightselectors.testkit.steps;

import org.jspecify.annotations.NullMarked;
