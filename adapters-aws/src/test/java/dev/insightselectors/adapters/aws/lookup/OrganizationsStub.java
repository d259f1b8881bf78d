package dev.insightselectors.adapters.aws.lookup;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Organization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Organizations and IAM as far as they are asked; every list has one account a page. */
final class OrganizationsStub implements AutoCloseable {
  private static final Pattern TOKEN = Pattern.compile("\"NextToken\":\"(\\d+)\"");

  private final HttpServer server;
  private volatile Optional<Organization> organization = Optional.empty();
  private volatile boolean deniesLists;
  private volatile boolean knowsAdministrators = true;

  OrganizationsStub() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  void has(Organization other) {
    organization = Optional.of(other);
  }

  void denyLists() {
    deniesLists = true;
  }

  /** As emulators do that do not know of CloudTrail's. */
  void knowNoAdministrators() {
    knowsAdministrators = false;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String target = String.valueOf(exchange.getRequestHeaders().getFirst("X-Amz-Target"));
    if (organization.isEmpty()) {
      refuse(exchange, "AWSOrganizationsNotInUseException");
      return;
    }
    if (target.endsWith("ListDelegatedAdministrators") && !knowsAdministrators) {
      refuse(exchange, "InvalidInputException");
      return;
    }
    Organization known = organization.get();
    switch (target.substring(target.lastIndexOf('.') + 1)) {
      case "DescribeOrganization" ->
          end(
              exchange,
              200,
              "{\"Organization\":{\"Id\":\"%s\",\"MasterAccountId\":\"%s\"}}"
                  .formatted(known.id(), known.managementAccount()));
      case "ListAccounts" -> list(exchange, "Accounts", body, accounts(known));
      case "ListDelegatedAdministrators" ->
          list(
              exchange,
              "DelegatedAdministrators",
              body,
              List.copyOf(known.delegatedAdministrators()));
      default -> role(exchange, known.hasServiceLinkedRole());
    }
  }

  private static List<AccountId> accounts(Organization known) {
    return Stream.concat(Stream.of(known.managementAccount()), known.memberAccounts().stream())
        .sorted((one, other) -> one.value().compareTo(other.value()))
        .toList();
  }

  private void list(HttpExchange exchange, String member, String body, List<AccountId> accounts)
      throws IOException {
    if (deniesLists) {
      refuse(exchange, "AccessDeniedException");
      return;
    }
    Matcher token = TOKEN.matcher(body);
    int from = token.find() ? Integer.parseInt(token.group(1)) : 0;
    String item = from < accounts.size() ? "{\"Id\":\"" + accounts.get(from) + "\"}" : "";
    String next = from + 1 < accounts.size() ? ",\"NextToken\":\"" + (from + 1) + "\"" : "";
    end(exchange, 200, "{\"" + member + "\":[" + item + "]" + next + "}");
  }

  private static void role(HttpExchange exchange, boolean there) throws IOException {
    if (there) {
      end(
          exchange,
          200,
          "<GetRoleResponse><GetRoleResult><Role><RoleName>AWSServiceRoleForCloudTrail</RoleName>"
              + "</Role></GetRoleResult></GetRoleResponse>");
      return;
    }
    end(
        exchange,
        404,
        "<ErrorResponse><Error><Code>NoSuchEntity</Code><Message>none</Message></Error>"
            + "</ErrorResponse>");
  }

  private static void refuse(HttpExchange exchange, String type) throws IOException {
    end(exchange, 400, "{\"__type\":\"" + type + "\",\"Message\":\"refused\"}");
  }

  private static void end(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
