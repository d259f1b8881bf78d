/**
 * Runs the features against a subject and says honestly how it went. Start with {@link
 * ConformanceRun}.
 */
@NullMarked
package dev.insightselectors.testkit.run;

import org.jspecify.annotations.NullMarked;
