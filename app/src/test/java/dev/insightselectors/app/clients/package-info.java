/** The page's examples through stock clients; each is skipped where the machine lacks it. */
package dev.insightselectors.app.clients;
