package dev.insightselectors.app.serve;

import dev.insightselectors.core.port.Ports;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.util.Optional;

/**
 * Where buckets, keys and organizations are looked up.
 *
 * @param elsewhere another place than the world that trails and event data stores are in
 * @param release lets go of that place when the server has ended
 */
record Surroundings(Optional<Ports> elsewhere, Runnable release) {
  static final Surroundings OF_THE_WORLD = new Surroundings(Optional.empty(), () -> {});

  NeighbourPorts around(NeighbourPorts ports) {
    return elsewhere.map(others -> ports.with(ports.insights().surroundedBy(others))).orElse(ports);
  }
}
