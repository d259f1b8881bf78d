package dev.insightselectors.adapters.http.awsjson;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which resource a request is about, by the members in which CloudTrail names one. */
record Resource(List<Method> members) {
  /** The first that is given counts: an update of a store may have a new name, too. */
  private static final List<String> NAMES =
      List.of("trailName", "eventDataStore", "name", "resourceId", "insightSource");

  static Resource of(Class<?> request) {
    return new Resource(NAMES.stream().flatMap(name -> named(request, name)).toList());
  }

  private static Stream<Method> named(Class<?> request, String name) {
    return Arrays.stream(request.getRecordComponents())
        .filter(member -> member.getName().equals(name) && member.getType() == Optional.class)
        .map(RecordComponent::getAccessor)
        .filter(Method::trySetAccessible);
  }

  /** As the caller wrote it. */
  Optional<String> in(Object request) {
    for (Method member : members) {
      if (value(member, request) instanceof Optional<?> given && given.isPresent()) {
        return given.map(String::valueOf);
      }
    }
    return Optional.empty();
  }

  private static Object value(Method member, Object request) {
    try {
      return member.invoke(request);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
