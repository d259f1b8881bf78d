package dev.insightselectors.app.clients;

import dev.insightselectors.app.serve.ServedCommand;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A server that checks signatures, and what its clients are told of it: files alone. */
final class Trusted implements AutoCloseable {
  static final String KNOWN = "team";
  static final String STRANGER = "stranger";
  private static final String TRY = "Try: ";
  private static final String PROFILES =
      """
      [team]
      aws_access_key_id = AKIAEXAMPLE1
      aws_secret_access_key = a-secret/of+the+team
      aws_account_id = 123456789012

      [session]
      aws_access_key_id = ASIAEXAMPLE2
      aws_secret_access_key = a-secret/of+a+session
      aws_session_token = a-token/of+a+session==
      aws_account_id = 123456789012
      """;

  private final Path credentials;
  private final Path strangers;
  private final Path authority;
  private final boolean isOverTls;
  private final ServedCommand served;

  Trusted(Path directory, boolean isOverTls) throws IOException {
    this.isOverTls = isOverTls;
    credentials = Files.writeString(directory.resolve("credentials"), PROFILES);
    strangers =
        Files.writeString(
            directory.resolve("strangers"),
            PROFILES.replace("[team]", "[stranger]").replace("a-secret", "another-secret"));
    authority = directory.resolve("ca.pem");
    served = new ServedCommand(options().toArray(String[]::new));
  }

  private List<String> options() {
    List<String> options = new ArrayList<>(List.of("--credentials", credentials.toString()));
    if (isOverTls) {
      options.addAll(List.of("--tls", "--ca-file", authority.toString()));
    }
    return options;
  }

  URI endpoint() {
    return served.endpoint();
  }

  /** The line to paste that it said when it began. */
  String tryThis() {
    return served.said().stream()
        .filter(line -> line.startsWith(TRY))
        .findFirst()
        .orElseThrow()
        .substring(TRY.length());
  }

  Path credentials(String profile) {
    return profile.equals(STRANGER) ? strangers : credentials;
  }

  Path authority() {
    return authority;
  }

  /** What a client of one profile needs: where its credentials are, and whom it has to trust. */
  Map<String, String> environment(String profile) {
    Map<String, String> environment = new HashMap<>();
    environment.put("AWS_SHARED_CREDENTIALS_FILE", credentials(profile).toString());
    environment.put("AWS_PROFILE", profile);
    if (isOverTls) {
      environment.put("AWS_CA_BUNDLE", authority.toString());
      environment.put("NODE_EXTRA_CA_CERTS", authority.toString());
    }
    return environment;
  }

  @Override
  public void close() {
    served.close();
  }
}
