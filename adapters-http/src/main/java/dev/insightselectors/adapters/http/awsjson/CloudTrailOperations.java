package dev.insightselectors.adapters.http.awsjson;

import java.util.List;
import java.util.Optional;

/** The operations that CloudTrail has, served here or not; a test holds them against the SDK. */
public final class CloudTrailOperations {
  public static final List<String> ALL =
      List.of(
          "AddTags",
          "CancelQuery",
          "CreateChannel",
          "CreateDashboard",
          "CreateEventDataStore",
          "CreateTrail",
          "DeleteChannel",
          "DeleteDashboard",
          "DeleteEventDataStore",
          "DeleteResourcePolicy",
          "DeleteTrail",
          "DeregisterOrganizationDelegatedAdmin",
          "DescribeQuery",
          "DescribeTrails",
          "DisableFederation",
          "EnableFederation",
          "GenerateQuery",
          "GetChannel",
          "GetDashboard",
          "GetEventConfiguration",
          "GetEventDataStore",
          "GetEventSelectors",
          "GetImport",
          "GetInsightSelectors",
          "GetQueryResults",
          "GetResourcePolicy",
          "GetTrail",
          "GetTrailStatus",
          "ListChannels",
          "ListDashboards",
          "ListEventDataStores",
          "ListImportFailures",
          "ListImports",
          "ListInsightsData",
          "ListInsightsMetricData",
          "ListPublicKeys",
          "ListQueries",
          "ListTags",
          "ListTrails",
          "LookupEvents",
          "PutEventConfiguration",
          "PutEventSelectors",
          "PutInsightSelectors",
          "PutResourcePolicy",
          "RegisterOrganizationDelegatedAdmin",
          "RemoveTags",
          "RestoreEventDataStore",
          "SearchSampleQueries",
          "StartDashboardRefresh",
          "StartEventDataStoreIngestion",
          "StartImport",
          "StartLogging",
          "StartQuery",
          "StopEventDataStoreIngestion",
          "StopImport",
          "StopLogging",
          "UpdateChannel",
          "UpdateDashboard",
          "UpdateEventDataStore",
          "UpdateTrail");

  private CloudTrailOperations() {}

  /** The operation that a target names, after one of these beginnings. */
  static Optional<String> of(String target, List<String> beginnings) {
    return beginnings.stream()
        .filter(target::startsWith)
        .map(beginning -> target.substring(beginning.length()))
        .filter(ALL::contains)
        .findFirst();
  }
}
