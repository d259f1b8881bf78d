package dev.insightselectors.neighbours.insight;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/** The members of a request. */
final class Members {
  private Members() {}

  /** The same request with another value for a member. */
  static <Q extends Record> Q put(Q request, String member, Optional<?> value) {
    RecordComponent[] components = request.getClass().getRecordComponents();
    try {
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        boolean isIt = components[i].getName().equals(member);
        values[i] = isIt ? value : components[i].getAccessor().invoke(request);
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      @SuppressWarnings("unchecked")
      Class<Q> kind = (Class<Q>) request.getClass();
      return kind.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
