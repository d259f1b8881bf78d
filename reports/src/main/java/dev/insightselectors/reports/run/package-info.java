/** Writes what a run found, for people and for programs. Start with {@link Reports}. */
@NullMarked
package dev.insightselectors.reports.run;

import org.jspecify.annotations.NullMarked;
