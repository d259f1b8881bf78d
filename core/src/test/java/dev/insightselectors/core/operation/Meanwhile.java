package dev.insightselectors.core.operation;

import dev.insightselectors.core.port.EventDataStores;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.port.Trails;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Ports in which something happens once, just before a port is asked something. */
public final class Meanwhile {
  private final String question;
  private final Runnable happening;
  private boolean happened;

  private Meanwhile(String question, Runnable happening) {
    this.question = question;
    this.happening = happening;
  }

  /** It happens before the first {@code find}, {@code create}, {@code replace} or whatever. */
  public static Ports before(String question, Ports ports, Runnable happening) {
    Meanwhile meanwhile = new Meanwhile(question, happening);
    return new Ports(
        meanwhile.around(Trails.class, ports.trails()),
        meanwhile.around(EventDataStores.class, ports.eventDataStores()),
        ports.insightSelections(),
        ports.buckets(),
        ports.kmsKeys(),
        ports.organizations(),
        ports.insightsSupport(),
        ports.callQuota(),
        ports.clock(),
        ports.identifiers());
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
