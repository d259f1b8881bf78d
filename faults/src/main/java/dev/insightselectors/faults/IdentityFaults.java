package dev.insightselectors.faults;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is near to the name of something that exists, taken for it: each member, each way. */
final class IdentityFaults {
  private IdentityFaults() {}

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    for (RequestMember member : RequestMember.values()) {
      boolean stays = member == RequestMember.DESTINATION; // Or the source would be left behind.
      Near.all().stream()
          .filter(near -> !(stays && near.id().equals(Near.NAME_OF_ANOTHER_REGION)))
          .forEach(near -> all.add(taken(member, near)));
      if (!stays) {
        all.add(asTheOwner(member));
        all.add(fromItsRegion(member));
      }
    }
    return all;
  }

  private static Fault taken(RequestMember member, Near near) {
    return new Fault(
        member.slug() + "-" + near.id(),
        "%s finds what it names %s".formatted(member.wireName(), near.words()),
        member.identity(),
        Defects.knowing(
            (good, ports, seen) ->
                elseAs(
                    good,
                    (caller, put) ->
                        seen.arns().stream()
                            .filter(member::names)
                            .filter(it -> isNear(near, member.of(put), it, caller))
                            .map(it -> new Instead(at(it, caller), naming(member, put, it))))));
  }

  private static boolean isNear(
      Near near, Optional<String> given, ResourceArn known, Caller caller) {
    return given.filter(text -> near.relation().holds(text, known, caller)).isPresent();
  }

  /** Where its owner would call, as far as the Region is concerned. */
  private static Caller at(ResourceArn known, Caller caller) {
    return new Caller(caller.account(), known.region());
  }

  private static Fault asTheOwner(RequestMember member) {
    return exact(
        member,
        "of-whatever-account",
        "%s names what belongs to others, too",
        (caller, known) -> new Caller(known.account(), caller.region()));
  }

  private static Fault fromItsRegion(RequestMember member) {
    return exact(
        member,
        "of-whatever-region",
        "%s names what is in another Region, too",
        (caller, known) -> new Caller(caller.account(), known.region()));
  }

  private interface Stand {
    Caller of(Caller caller, ResourceArn known);
  }

  private static Fault exact(RequestMember member, String id, String statement, Stand stand) {
    return new Fault(
        member.slug() + "-" + id,
        statement.formatted(member.wireName()),
        member.identity(),
        Defects.knowing(
            (good, ports, seen) ->
                elseAs(
                    good,
                    (caller, put) ->
                        seen.arns().stream()
                            .filter(member::names)
                            .filter(it -> member.of(put).filter(it.toString()::equals).isPresent())
                            .map(it -> new Instead(stand.of(caller, it), put)))));
  }

  private static PutInsightSelectorsRequest naming(
      RequestMember member, PutInsightSelectorsRequest put, ResourceArn known) {
    return member.in(put, given -> Optional.of(known.toString()));
  }

  /** A call that is made in the place of one that was refused. */
  private record Instead(Caller caller, PutInsightSelectorsRequest put) {}

  private interface Guess {
    Stream<Instead> of(Caller caller, PutInsightSelectorsRequest put);
  }

  private static Operation<PutInsightSelectorsRequest, InsightSelectorsAnswer> elseAs(
      Operation<PutInsightSelectorsRequest, InsightSelectorsAnswer> good, Guess guess) {
    return (caller, put) -> {
      Outcome<InsightSelectorsAnswer> exact = good.call(caller, put);
      if (exact instanceof Outcome.Accepted<InsightSelectorsAnswer>) {
        return exact;
      }
      Function<Instead, Outcome<InsightSelectorsAnswer>> call =
          it -> good.call(it.caller(), it.put());
      return guess
          .of(caller, put)
          .map(call)
          .filter(Outcome.Accepted.class::isInstance)
          .findFirst()
          .orElse(exact);
    };
  }
}
