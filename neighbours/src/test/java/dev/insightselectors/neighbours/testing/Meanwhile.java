package dev.insightselectors.neighbours.testing;

import dev.insightselectors.neighbours.port.EventDataStoreRegister;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.port.TrailRegister;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/**
 * NeighbourPorts in which something happens once, just before or after a port is asked something.
 */
public final class Meanwhile {
  private final String question;
  private final boolean afterwards;
  private final Runnable happening;
  private boolean happened;

  private Meanwhile(String question, boolean afterwards, Runnable happening) {
    this.question = question;
    this.afterwards = afterwards;
    this.happening = happening;
  }

  /** It happens before the first {@code find}, {@code create}, {@code replace} or whatever. */
  public static NeighbourPorts before(String question, NeighbourPorts ports, Runnable happening) {
    return new Meanwhile(question, false, happening).in(ports);
  }

  /** It happens once the first {@code ownedBy} or whatever has been answered. */
  public static NeighbourPorts after(String question, NeighbourPorts ports, Runnable happening) {
    return new Meanwhile(question, true, happening).in(ports);
  }

  private NeighbourPorts in(NeighbourPorts ports) {
    return ports.with(
        around(TrailRegister.class, ports.trails()),
        around(EventDataStoreRegister.class, ports.eventDataStores()),
        ports.insights().insightSelections());
  }

  private <T> T around(Class<T> kind, T port) {
    return kind.cast(
        Proxy.newProxyInstance(
            kind.getClassLoader(),
            new Class<?>[] {kind},
            (proxy, method, arguments) -> {
              happen(method.getName(), false);
              try {
                Object answer = method.invoke(port, arguments);
                happen(method.getName(), true);
                return answer;
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            }));
  }

  private void happen(String asked, boolean answered) {
    if (asked.equals(question) && answered == afterwards && !happened) {
      happened = true;
      happening.run();
    }
  }
}
