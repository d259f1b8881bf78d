/** The command that serves, and the modules it is put together from. */
@NullMarked
package dev.insightselectors.app.serve;

import org.jspecify.annotations.NullMarked;
