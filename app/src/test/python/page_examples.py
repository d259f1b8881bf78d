"""The page's four examples and a refused call through boto3; ends with 0 if all is as it should be."""

import sys

import boto3
from botocore.exceptions import ClientError

BOTH = [{"InsightType": "ApiCallRateInsight"}, {"InsightType": "ApiErrorRateInsight"}]
TRAIL = "arn:aws:cloudtrail:us-east-2:123456789012:trail/SampleTrail"
STORES = "arn:aws:cloudtrail:us-east-1:123456789012:eventdatastore/"
SOURCE = STORES + "EXAMPLE-f852-4e8f-8bd1-bcf6cEXAMPLE"
DESTINATION = STORES + "EXAMPLE-d483-5c7d-4ac2-adb5dEXAMPLE"


def client(region):
    return boto3.client("cloudtrail", endpoint_url=sys.argv[1], region_name=region)


def expect(found, **wanted):
    found = {name: value for name, value in found.items() if name != "ResponseMetadata"}
    assert found == wanted, f"{found} is not {wanted}"


trails, stores = client("us-east-2"), client("us-east-1")

expect(
    trails.put_insight_selectors(TrailName="SampleTrail", InsightSelectors=BOTH),
    TrailARN=TRAIL,
    InsightSelectors=BOTH,
)
expect(
    trails.put_insight_selectors(TrailName="SampleTrail", InsightSelectors=[]),
    TrailARN=TRAIL,
    InsightSelectors=[],
)
expect(
    stores.put_insight_selectors(
        EventDataStore=SOURCE, InsightsDestination=DESTINATION, InsightSelectors=BOTH
    ),
    EventDataStoreArn=SOURCE,
    InsightsDestination=DESTINATION,
    InsightSelectors=BOTH,
)
expect(
    stores.put_insight_selectors(EventDataStore=SOURCE, InsightSelectors=[]),
    EventDataStoreArn=SOURCE,
    InsightSelectors=[],
)

try:
    trails.put_insight_selectors(TrailName="Nowhere", InsightSelectors=BOTH)
    raise AssertionError("this should have been refused")
except trails.exceptions.TrailNotFoundException as refused:
    assert refused.response["Error"]["Code"] == "TrailNotFoundException"
    assert "trail/Nowhere" in refused.response["Error"]["Message"]
    assert refused.response["ResponseMetadata"]["HTTPStatusCode"] == 400
    assert len(refused.response["ResponseMetadata"]["RequestId"]) == 36
    assert isinstance(refused, ClientError)
