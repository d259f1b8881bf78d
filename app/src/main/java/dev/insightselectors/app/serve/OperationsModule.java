package dev.insightselectors.app.serve;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.insightselectors.adapters.http.awsjson.AwsJson;
import dev.insightselectors.adapters.http.awsjson.OperationBinding;
import dev.insightselectors.core.message.GetInsightSelectorsRequest;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.operation.GetInsightSelectors;
import dev.insightselectors.core.operation.PutInsightSelectors;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.GetInsightSelectorsRules;
import dev.insightselectors.core.rule.PutInsightSelectorsRules;
import java.util.List;

/**
 * Provides the protocol with every operation under its wire name.
 *
 * <p>Needs the {@link Ports}.
 */
final class OperationsModule extends AbstractModule {

  @Provides
  @Singleton
  AwsJson protocol(Ports ports) {
    return new AwsJson(
        List.of(
            OperationBinding.of(
                PutInsightSelectors.NAME,
                PutInsightSelectorsRequest.class,
                new PutInsightSelectors(ports, PutInsightSelectorsRules.rulebook())),
            OperationBinding.of(
                GetInsightSelectors.NAME,
                GetInsightSelectorsRequest.class,
                new GetInsightSelectors(ports, GetInsightSelectorsRules.rulebook()))));
  }
}
