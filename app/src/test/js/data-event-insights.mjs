// Insights on data events through AWS SDK for JavaScript v3: set, read and cleared.
import assert from "node:assert/strict";
import {
  CloudTrailClient,
  CreateTrailCommand,
  DeleteTrailCommand,
  GetInsightSelectorsCommand,
  InsightNotEnabledException,
  InvalidInsightSelectorsException,
  PutEventSelectorsCommand,
  PutInsightSelectorsCommand,
} from "@aws-sdk/client-cloudtrail";

const client = new CloudTrailClient({ endpoint: process.argv[2], region: "us-east-2" });
const TrailName = "ScriptTrail";
const onData = [{ InsightType: "ApiCallRateInsight", EventCategories: ["Data"] }];

async function put(InsightSelectors) {
  const output = await client.send(new PutInsightSelectorsCommand({ TrailName, InsightSelectors }));
  return output.InsightSelectors;
}

async function on() {
  return (await client.send(new GetInsightSelectorsCommand({ TrailName }))).InsightSelectors;
}

await client.send(new CreateTrailCommand({ Name: TrailName, S3BucketName: "audit-logs" }));
await assert.rejects(put(onData), InvalidInsightSelectorsException);
await client.send(
  new PutEventSelectorsCommand({
    TrailName,
    AdvancedEventSelectors: [
      {
        FieldSelectors: [
          { Field: "eventCategory", Equals: ["Data"] },
          { Field: "resources.type", Equals: ["AWS::S3::Object"] },
        ],
      },
    ],
  }),
);
assert.deepEqual(await put(onData), onData);
assert.deepEqual(await on(), onData);
assert.deepEqual(await put([]), []);
await assert.rejects(on(), InsightNotEnabledException);
await client.send(new DeleteTrailCommand({ Name: TrailName }));
