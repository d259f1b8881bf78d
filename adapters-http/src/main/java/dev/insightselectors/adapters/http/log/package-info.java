/**
 * What is logged, and how often: {@link LogLine} is a line, {@link FaultLog} what failed. Access
 * lines are in the package above.
 */
@NullMarked
package dev.insightselectors.adapters.http.log;

import org.jspecify.annotations.NullMarked;
