package dev.insightselectors.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.http.awsjson.CallResult;
import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import dev.insightselectors.adapters.http.awsjson.WireError;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Region;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallLogTest {

  @Test
  void saysWhoCalledWhatAndHowItEnded() {
    Caller caller = new Caller(new AccountId("210987654321"), new Region("eu-west-1"));
    CallResult result =
        new CallResult(
            Optional.of(caller),
            "PutInsightSelectors",
            Optional.of("Team Trail"),
            Optional.of("TrailNotFoundException"),
            Optional.of("The trail exists"),
            List.of("PIS-088", "PIS-089"),
            WireAnswer.awsJson(400, "{}"));

    assertThat(CallLog.line("5e1f4dd2", result, 12_034_567))
        .hasToString(
            "requestid=5e1f4dd2 account=210987654321 region=eu-west-1"
                + " operation=PutInsightSelectors resource=\"Team Trail\" status=400"
                + " outcome=refused error=TrailNotFoundException requirement=PIS-088,PIS-089"
                + " ms=12.034");
  }

  @Test
  void letsNobodyForgeALine() {
    CallResult result =
        CallResult.noCall("x\noutcome=accepted", WireError.unknownOperation("There is none."));

    assertThat(CallLog.line("5e1f4dd2", result, 5_000))
        .hasToString(
            "requestid=5e1f4dd2 account=- region=- operation=\"x\\u000aoutcome=accepted\""
                + " resource=- status=400 outcome=refused error=UnknownOperationException"
                + " requirement=- ms=0.005");
  }
}
