package dev.insightselectors.adapters.http.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.core.model.AccountId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialsTest {
  private static final String KEY = "[team]\naws_access_key_id = AKIAEXAMPLE1\n";
  private static final String SECRET = "aws_secret_access_key = a-secret\n";

  @TempDir private Path directory;

  @Test
  void areTheProfilesThatHaveAKey() throws IOException {
    Credentials read =
        read(
            KEY
                + SECRET
                + "aws_session_token = a-token\n"
                + "aws_account_id = 210987654321\n"
                + "x_security_token_expires = 2026-02-01T00:59:58+01:00\n"
                + "# for clients alone\n"
                + "[other]\nsource_profile = team\nrole_arn = a-role\n");

    assertThat(read.all())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.profile()).isEqualTo("team");
              assertThat(it.account()).isEqualTo(new AccountId("210987654321"));
              assertThat(it.token()).contains("a-token");
              assertThat(it.until()).contains(Instant.parse("2026-01-31T23:59:58Z"));
            });
  }

  @Test
  void keepTheirSecretsToThemselves() throws IOException {
    assertThat(read(KEY + SECRET + "aws_session_token = a-token\n").all())
        .asString()
        .contains("team")
        .doesNotContain("a-secret", "a-token");
  }

  @ParameterizedTest
  @CsvSource({
    "'', no profile has an aws_access_key_id",
    "'aws_secret_access_key = a-secret', Expected a profile definition",
    "'[team]|aws_access_key_id = A', the profile team has no aws_secret_access_key",
    "'[team]|aws_access_key_id = A|aws_secret_access_key = s|aws_account_id = 1', 12 digits",
    "'[team]|aws_access_key_id = A|aws_secret_access_key = s|x_security_token_expires = soon',"
        + " no time of RFC 3339",
    "'[team]|aws_access_key_id = A|aws_secret_access_key = s|[b]|aws_access_key_id = A|"
        + "aws_secret_access_key = s', the profile b has the aws_access_key_id of another profile"
  })
  void sayWhatIsWrongWithAFile(String lines, String why) {
    assertThatThrownBy(() -> read(lines.replace('|', '\n')))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  private Credentials read(String text) throws IOException {
    return Credentials.read(Files.writeString(directory.resolve("credentials"), text));
  }
}
