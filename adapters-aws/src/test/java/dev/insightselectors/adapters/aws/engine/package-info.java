/** Engines that the tests run against, each in a process of its own. */
package dev.insightselectors.adapters.aws.engine;
