package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.organizations.OrganizationsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sts.StsClient;

/**
 * The clients of the services beside CloudTrail, one for each caller: all at the endpoint under
 * test, or where AWS has them.
 */
final class AwsServices {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Optional<URI> endpoint;
  private final Accounts accounts;
  private final ExecutionInterceptor listener;
  private final Map<Caller, S3Client> s3 = new ConcurrentHashMap<>();
  private final Map<Caller, KmsClient> kms = new ConcurrentHashMap<>();
  private final Map<Caller, OrganizationsClient> organizations = new ConcurrentHashMap<>();
  private final Map<Caller, IamClient> iam = new ConcurrentHashMap<>();

  /**
   * @param endpoint empty for AWS's own
   * @param listener is told every call
   */
  AwsServices(Optional<URI> endpoint, Accounts accounts, ExecutionInterceptor listener) {
    this.endpoint = endpoint;
    this.accounts = accounts;
    this.listener = listener;
  }

  /** Nobody is told. */
  AwsServices(Optional<URI> endpoint, Accounts accounts) {
    this(endpoint, accounts, new ExecutionInterceptor() {});
  }

  S3Client s3(Caller caller) {
    return s3.computeIfAbsent(
        caller, it -> at(it, S3Client.builder()).forcePathStyle(endpoint.isPresent()).build());
  }

  KmsClient kms(Caller caller) {
    return kms.computeIfAbsent(caller, it -> at(it, KmsClient.builder()).build());
  }

  OrganizationsClient organizations(AccountId account) {
    return organizations.computeIfAbsent(
        everywhere(account), it -> at(it, OrganizationsClient.builder()).build());
  }

  IamClient iam(AccountId account) {
    return iam.computeIfAbsent(everywhere(account), it -> at(it, IamClient.builder()).build());
  }

  StsClient sts(Caller caller) {
    return at(caller, StsClient.builder()).build();
  }

  /** Organizations and IAM are the same in every Region; they sign for this one. */
  private static Caller everywhere(AccountId account) {
    return new Caller(account, new dev.insightselectors.core.model.Region("us-east-1"));
  }

  private <B extends AwsClientBuilder<B, C>, C> B at(Caller caller, B builder) {
    endpoint.ifPresent(builder::endpointOverride);
    return builder
        .credentialsProvider(accounts.of(caller.account()))
        .region(Region.of(caller.region().code()))
        .overrideConfiguration(
            ClientOverrideConfiguration.builder()
                .apiCallTimeout(PATIENCE)
                .addExecutionInterceptor(new WholeAnswers())
                .addExecutionInterceptor(ArrangingCalls.by(caller))
                .addExecutionInterceptor(listener)
                .build());
  }
}
