package dev.insightselectors.neighbours.testing;

import dev.insightselectors.neighbours.port.EventDataStoreRegister;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.port.TrailRegister;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** NeighbourPorts in which something happens once, just before a port is asked something. */
public final class Meanwhile {
  private final String question;
  private final Runnable happening;
  private boolean happened;

  private Meanwhile(String question, Runnable happening) {
    this.question = question;
    this.happening = happening;
  }

  /** It happens before the first {@code find}, {@code create}, {@code replace} or whatever. */
  public static NeighbourPorts before(String question, NeighbourPorts ports, Runnable happening) {
    Meanwhile meanwhile = new Meanwhile(question, happening);
    return ports.with(
        meanwhile.around(TrailRegister.class, ports.trails()),
        meanwhile.around(EventDataStoreRegister.class, ports.eventDataStores()),
        ports.insights().insightSelections());
  }

  private <T> T around(Class<T> kind, T port) {
    return kind.cast(
        Proxy.newProxyInstance(
            kind.getClassLoader(),
            new Class<?>[] {kind},
            (proxy, method, arguments) -> {
              happen(method.getName());
              try {
                return method.invoke(port, arguments);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            }));
  }

  private void happen(String asked) {
    if (asked.equals(question) && !happened) {
      happened = true;
      happening.run();
    }
  }
}
