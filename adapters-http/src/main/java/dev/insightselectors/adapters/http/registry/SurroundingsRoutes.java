package dev.insightselectors.adapters.http.registry;

import com.fasterxml.jackson.databind.JsonNode;
import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.documents.JsonFormat;
import dev.insightselectors.documents.ObservedEntry;
import dev.insightselectors.documents.RegionFacts;
import dev.insightselectors.neighbours.port.Limits;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.port.Observations;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the rules ask besides trails and stores; names are in the query, for they may be odd. */
final class SurroundingsRoutes {
  private final Ports ports;
  private final Limits limits;
  private final Observations observations;

  SurroundingsRoutes(NeighbourPorts ports) {
    this.ports = ports.insights();
    this.limits = ports.limits();
    this.observations = ports.observations();
  }

  Stream<Route> routes() {
    return Stream.of(
        Route.get("/bucket", this::bucket),
        Route.get("/key", this::key),
        Route.get("/organization", this::organization),
        Route.get("/support", this::support),
        Route.get("/limits", request -> Responses.with(JsonFormat.LIMITS.write(limits.now()))),
        Route.get("/observed", this::observed),
        Route.post("/quota", this::quota));
  }

  private WireAnswer bucket(RegistryRequest request) {
    String name = RequestParameters.parameter(request, "name", Function.identity());
    return Responses.found(
        ports.buckets().find(name), found -> Responses.with(JsonFormat.BUCKET.write(found)));
  }

  private WireAnswer key(RegistryRequest request) {
    String id = RequestParameters.parameter(request, "id", Function.identity());
    Caller owner =
        new Caller(RequestParameters.account(request), RequestParameters.region(request));
    return Responses.found(
        ports.kmsKeys().find(id, owner), found -> Responses.with(KeyForm.write(found)));
  }

  private WireAnswer organization(RegistryRequest request) {
    AccountId account = RequestParameters.account(request);
    return Responses.found(
        ports.organizations().of(account),
        found -> Responses.with(JsonFormat.ORGANIZATION.write(found)));
  }

  private WireAnswer support(RegistryRequest request) {
    Region region = RequestParameters.region(request);
    boolean offered = ports.insightsSupport().isOfferedIn(region);
    return Responses.with(JsonFormat.REGION.write(new RegionFacts(region, offered)));
  }

  private WireAnswer observed(RegistryRequest request) {
    AccountId account = RequestParameters.account(request);
    Region region = RequestParameters.region(request);
    return Responses.with(
        JsonFormat.OBSERVED.write(
            new ObservedEntry(account, region, observations.in(account, region))));
  }

  /** Spends a call. */
  private WireAnswer quota(RegistryRequest request) {
    Caller caller = RequestParameters.document(request, SurroundingsRoutes::caller);
    String operation =
        RequestParameters.document(request, json -> JsonBody.text(json, "Operation"));
    boolean admitted = ports.callQuota().admits(caller, operation);
    return Responses.with(JsonBody.object().put("Admitted", admitted));
  }

  private static Caller caller(JsonNode json) {
    return RequestParameters.sensibly(
        () ->
            new Caller(
                new AccountId(JsonBody.text(json, "AccountId")),
                new Region(JsonBody.text(json, "Region"))));
  }
}
