/**
 * The trails, event data stores and Insights of an embedded SQLite database, which outlives the
 * process. Start with {@link dev.insightselectors.adapters.sqlite.SqliteWorld}.
 */
@NullMarked
package dev.insightselectors.adapters.sqlite;

import org.jspecify.annotations.NullMarked;
