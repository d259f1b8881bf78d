/**
 * Fixtures for the tests of every module: a world in memory, sample resources, and an assertion on
 * outcomes. Start with {@link FakeWorld}.
 */
@NullMarked
package dev.insightselectors.core.testing;

import org.jspecify.annotations.NullMarked;
