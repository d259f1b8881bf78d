/** The kit as a JUnit test of a Java project. Start with {@link ConformanceSuite}. */
@NullMarked
package dev.insightselectors.testkit.junit;

import org.jspecify.annotations.NullMarked;
