/**
 * What the operations of this module have in common. Start with {@link
 * dev.insightselectors.neighbours.operation.OperationTable}.
 */
@NullMarked
package dev.insightselectors.neighbours.operation;

import org.jspecify.annotations.NullMarked;
