/**
 * Measures speed as a ratio of two things in one run; CONTRIBUTING has the commands. Start with
 * {@link Throughput}.
 */
@NullMarked
package dev.insightselectors.benchmarks;

import org.jspecify.annotations.NullMarked;
