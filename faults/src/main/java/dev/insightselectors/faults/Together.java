package dev.insightselectors.faults;

import dev.insightselectors.core.operation.Operations.Entry;
import dev.insightselectors.core.port.Ports;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Defects that have nothing to do with one another, in one implementation. */
final class Together implements Defect {
  private final List<Defect> all = new ArrayList<>();

  Together(List<Defect> defects) {
    Map<String, BentRulebook<?>> books = new LinkedHashMap<>();
    for (Defect it : defects) {
      if (it instanceof BentRulebook<?> book) {
        books.merge(book.operation(), book, BentRulebook::and);
      } else {
        all.add(it);
      }
    }
    all.addAll(books.values());
  }

  /** As few implementations as may be, each fault in one of them. */
  static List<List<Fault>> groups(List<Fault> faults) {
    List<List<Fault>> groups = new ArrayList<>();
    faults.forEach(fault -> place(fault, groups).add(fault));
    return groups;
  }

  private static List<Fault> place(Fault fault, List<List<Fault>> groups) {
    return groups.stream()
        .filter(group -> group.stream().noneMatch(it -> meet(it.defect(), fault.defect())))
        .findFirst()
        .orElseGet(
            () -> {
              List<Fault> group = new ArrayList<>();
              groups.add(group);
              return group;
            });
  }

  /** Whether one touches the same as the other, or the whole of which that is a part. */
  private static boolean meet(Defect one, Defect other) {
    return one.touches().stream()
        .anyMatch(
            it ->
                other.touches().stream()
                    .anyMatch(
                        that ->
                            it.equals(that)
                                || it.startsWith(that + "/")
                                || that.startsWith(it + "/")));
  }

  @Override
  public List<Entry<?, ?>> in(Function<Ports, List<Entry<?, ?>>> operations, Ports ports) {
    Function<Ports, List<Entry<?, ?>>> bent = operations;
    for (Defect it : all) {
      Function<Ports, List<Entry<?, ?>>> before = bent;
      bent = these -> it.in(before, these);
    }
    return bent.apply(ports);
  }

  @Override
  public Optional<UnaryOperator<Message>> onTheWire() {
    return all.stream()
        .flatMap(it -> it.onTheWire().stream())
        .reduce((first, second) -> message -> second.apply(first.apply(message)));
  }
}
