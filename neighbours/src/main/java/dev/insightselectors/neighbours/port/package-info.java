/**
 * What the neighbouring operations ask of the outside beyond core's ports. Start with {@link
 * dev.insightselectors.neighbours.port.NeighbourPorts}.
 */
@NullMarked
package dev.insightselectors.neighbours.port;

import org.jspecify.annotations.NullMarked;
