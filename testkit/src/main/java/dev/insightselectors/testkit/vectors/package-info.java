/**
 * The scenarios as data, for programs that have no JVM. Start with {@link
 * dev.insightselectors.testkit.vectors.VectorSet}.
 */
@NullMarked
package dev.insightselectors.testkit.vectors;

import org.jspecify.annotations.NullMarked;
