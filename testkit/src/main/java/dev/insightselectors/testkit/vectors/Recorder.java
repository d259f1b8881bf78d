package dev.insightselectors.testkit.vectors;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Arranged;
import dev.insightselectors.testkit.subject.Capability;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Setting;
import dev.insightselectors.testkit.subject.Subject;
import dev.insightselectors.testkit.subject.SubjectInfo;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Accepts whatever it is asked, and remembers it. It gives everything names and accounts that no
 * scenario has, so that what is said of them can be told from what is written out.
 */
final class Recorder implements Subject {
  private static final String NAME = "Zsentinel%sqY";
  private static final String ID = "feedc0de-0000-4000-8000-%012d";
  private static final String ACCOUNT = "7000000000%02d";

  private final Map<String, ResourceArn> made = new TreeMap<>();
  private final Map<AccountId, AccountId> players = new LinkedHashMap<>();
  private Optional<Setting> setting = Optional.empty();
  private Optional<ApiCall> call = Optional.empty();
  private Optional<RawMessage> message = Optional.empty();

  Setting setting() {
    return setting.orElseThrow();
  }

  /** The call that the scenario is about, unless it is a raw message. */
  Optional<ApiCall> call() {
    return call;
  }

  Optional<RawMessage> message() {
    return message;
  }

  Placeholders placeholders() {
    return new Placeholders(made, players);
  }

  @Override
  public SubjectInfo info() {
    return new SubjectInfo("recorder", "", "recorded");
  }

  @Override
  public Set<Capability> capabilities() {
    return EnumSet.allOf(Capability.class);
  }

  @Override
  public Arranged arrange(Setting asked) {
    setting = Optional.of(asked);
    new TreeMap<>(asked.names()).forEach((name, arn) -> made.put(name, sentinel(arn)));
    return new Arranged() {
      @Override
      public Optional<ResourceArn> arnOf(String name) {
        return Optional.ofNullable(made.get(name));
      }

      @Override
      public AccountId account(AccountId spokenOf) {
        return player(spokenOf);
      }
    };
  }

  private ResourceArn sentinel(ResourceArn arn) {
    AccountId account = player(arn.account());
    int number = made.size();
    return arn instanceof TrailArn
        ? new TrailArn(
            arn.partition(), arn.region(), account, new TrailName(NAME.formatted(number)))
        : new EventDataStoreArn(
            arn.partition(), arn.region(), account, String.format(Locale.ROOT, ID, number));
  }

  private AccountId player(AccountId spokenOf) {
    return players.computeIfAbsent(
        spokenOf, it -> new AccountId(String.format(Locale.ROOT, ACCOUNT, players.size())));
  }

  @Override
  public Reply call(ApiCall asked) {
    call = Optional.of(asked);
    return accepted();
  }

  @Override
  public Reply observe(ApiCall look) {
    return accepted();
  }

  @Override
  public Reply send(RawMessage sent) {
    message = Optional.of(sent);
    return accepted();
  }

  private static Reply accepted() {
    return new Reply(200, Map.of(), "{}".getBytes(StandardCharsets.UTF_8));
  }
}
