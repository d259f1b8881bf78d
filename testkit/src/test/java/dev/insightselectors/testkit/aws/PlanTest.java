package dev.insightselectors.testkit.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.aws.engine.Moto;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.testkit.rehearsal.Journal;
import dev.insightselectors.testkit.rehearsal.RehearsedBuckets;
import dev.insightselectors.testkit.rehearsal.RehearsedKeys;
import dev.insightselectors.testkit.rehearsal.RehearsedOrganizing;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.services.sts.StsClient;

/** What a plan says that will be called is what the clients of AWS call, held against moto. */
class PlanTest {
  private static final Caller OWNER =
      new Caller(new AccountId("123456789012"), new Region("us-east-2"));
  private static final String POLICY =
      """
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
        "Principal": {"AWS": "arn:aws:iam::123456789012:root"}, "Action": "%s", "Resource": "%s"}]}\
      """;

  private final Journal journal = new Journal();
  private final List<String> called = new ArrayList<>();
  private final URI moto = Moto.engine().endpoint();
  private final String name = "plan-" + UUID.randomUUID();

  @Test
  void ofBuckets() {
    Consumer<Buckets> use =
        buckets -> {
          buckets.create(name, OWNER);
          buckets.putPolicy(name, OWNER, POLICY.formatted("s3:*", "arn:aws:s3:::" + name));
          buckets.deletePolicy(name, OWNER);
          buckets.delete(name, OWNER);
        };

    use.accept(new S3Buckets(services(Accounts.CLAIMED)));
    use.accept(new RehearsedBuckets(journal));

    assertThat(planned()).isEqualTo(called).hasSize(5);
  }

  @Test
  void ofKeys() {
    String policy = POLICY.formatted("kms:*", "*");
    Consumer<Keys> use =
        keys -> {
          String arn = keys.create(OWNER, policy);
          keys.putPolicy(arn, OWNER, policy);
          keys.disable(arn, OWNER);
          keys.scheduleDeletion(arn, OWNER);
        };

    use.accept(new KmsServiceKeys(services(Accounts.CLAIMED)));
    use.accept(new RehearsedKeys(journal));

    assertThat(planned()).isEqualTo(called).hasSize(4);
  }

  @Test
  void ofOrganizationsButForDelegatesWhichMotoHasNoneOf() {
    BiConsumer<Organizing, AccountId> use =
        (organizing, management) -> {
          assertThat(organizing.describe(management)).isEmpty();
          organizing.create(management);
          organizing.enableCloudTrail(management);
          organizing.createAccount(management, "member", name + "@example.com");
          assertThat(organizing.accounts(management)).isNotEmpty();
          assertThat(organizing.role(management)).isEmpty();
          String role = organizing.createRole(management);
          assertThat(organizing.role(management)).contains(role);
          organizing.deleteRole(management, role);
        };
    AccountId management = new AccountId("444444444444");

    use.accept(new AwsOrganizing(services(assumed())), management);
    use.accept(new RehearsedOrganizing(journal), management);

    assertThat(planned()).isEqualTo(called).hasSize(10);
  }

  private List<String> planned() {
    return journal.taken().stream().map(call -> call.service() + " " + call.operation()).toList();
  }

  private Accounts assumed() {
    StsClient sts = new AwsServices(Optional.of(moto), Accounts.CLAIMED).sts(OWNER);
    return Accounts.assumed(OWNER.account(), Accounts.CLAIMED.of(OWNER.account()), sts);
  }

  private AwsServices services(Accounts accounts) {
    return new AwsServices(Optional.of(moto), accounts, new Listener());
  }

  private final class Listener implements ExecutionInterceptor {
    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
      String service = String.valueOf(attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME));
      called.add(
          (service.length() <= 3 ? service.toUpperCase(Locale.ROOT) : service)
              + " "
              + attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME));
    }
  }
}
