/**
 * What a person or a program finds at {@code GET /}: what is served, what there is, and how the
 * last calls ended. Start at {@link dev.insightselectors.adapters.http.page.FrontPage}.
 */
@NullMarked
package dev.insightselectors.adapters.http.page;

import org.jspecify.annotations.NullMarked;
