"""Insights on data events through boto3: set, read and cleared; ends with 0 if all is as it should be."""

import sys

import boto3

client = boto3.client("cloudtrail", endpoint_url=sys.argv[1], region_name="us-east-2")
TRAIL = "DataTrail"
ON_DATA = [{"InsightType": "ApiCallRateInsight", "EventCategories": ["Data"]}]


def on():
    return client.get_insight_selectors(TrailName=TRAIL)["InsightSelectors"]


def put(selectors):
    return client.put_insight_selectors(TrailName=TRAIL, InsightSelectors=selectors)


client.create_trail(Name=TRAIL, S3BucketName="audit-logs")

try:
    put(ON_DATA)
    raise AssertionError("this should have been refused")
except client.exceptions.InvalidInsightSelectorsException as refused:
    assert "data events" in str(refused), refused

client.put_event_selectors(
    TrailName=TRAIL,
    AdvancedEventSelectors=[
        {"FieldSelectors": [{"Field": "eventCategory", "Equals": ["Management"]}]},
        {
            "FieldSelectors": [
                {"Field": "eventCategory", "Equals": ["Data"]},
                {"Field": "resources.type", "Equals": ["AWS::S3::Object"]},
            ]
        },
    ],
)

assert put(ON_DATA)["InsightSelectors"] == ON_DATA
assert on() == ON_DATA, on()

BOTH = [{"InsightType": "ApiErrorRateInsight", "EventCategories": ["Management", "Data"]}]
assert put(BOTH)["InsightSelectors"] == BOTH
assert on() == BOTH, on()

AS_BEFORE = [{"InsightType": "ApiCallRateInsight"}]
assert put(AS_BEFORE)["InsightSelectors"] == AS_BEFORE
assert on() == AS_BEFORE, on()

assert put([])["InsightSelectors"] == []
try:
    raise AssertionError(f"this should have been refused, not {on()}")
except client.exceptions.InsightNotEnabledException:
    client.delete_trail(Name=TRAIL)
