// The page's four examples and a refused call through AWS SDK for JavaScript v3.
import assert from "node:assert/strict";
import {
  CloudTrailClient,
  PutInsightSelectorsCommand,
  TrailNotFoundException,
} from "@aws-sdk/client-cloudtrail";

const both = [{ InsightType: "ApiCallRateInsight" }, { InsightType: "ApiErrorRateInsight" }];
const trail = "arn:aws:cloudtrail:us-east-2:123456789012:trail/SampleTrail";
const stores = "arn:aws:cloudtrail:us-east-1:123456789012:eventdatastore/";
const source = stores + "EXAMPLE-f852-4e8f-8bd1-bcf6cEXAMPLE";
const destination = stores + "EXAMPLE-d483-5c7d-4ac2-adb5dEXAMPLE";

async function put(region, input) {
  const client = new CloudTrailClient({ endpoint: process.argv[2], region });
  const { $metadata, ...output } = await client.send(new PutInsightSelectorsCommand(input));
  assert.equal($metadata.httpStatusCode, 200);
  return output;
}

assert.deepEqual(await put("us-east-2", { TrailName: "SampleTrail", InsightSelectors: both }), {
  TrailARN: trail,
  InsightSelectors: both,
});
assert.deepEqual(await put("us-east-2", { TrailName: "SampleTrail", InsightSelectors: [] }), {
  TrailARN: trail,
  InsightSelectors: [],
});
assert.deepEqual(
  await put("us-east-1", {
    EventDataStore: source,
    InsightsDestination: destination,
    InsightSelectors: both,
  }),
  { EventDataStoreArn: source, InsightsDestination: destination, InsightSelectors: both },
);
assert.deepEqual(await put("us-east-1", { EventDataStore: source, InsightSelectors: [] }), {
  EventDataStoreArn: source,
  InsightSelectors: [],
});
await assert.rejects(put("us-east-2", { TrailName: "Nowhere", InsightSelectors: both }), (error) => {
  assert.ok(error instanceof TrailNotFoundException);
  assert.equal(error.name, "TrailNotFoundException");
  assert.match(error.message, /trail\/Nowhere/);
  return true;
});
