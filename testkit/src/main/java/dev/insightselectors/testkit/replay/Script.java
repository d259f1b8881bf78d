package dev.insightselectors.testkit.replay;

import com.fasterxml.jackson.databind.JsonNode;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Quoted;
import dev.insightselectors.testkit.subject.Acting;
import dev.insightselectors.testkit.subject.Cast;
import dev.insightselectors.testkit.subject.CurlLine;
import dev.insightselectors.testkit.subject.Printable;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Sent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A story as lines for a shell. */
final class Script {
  private static final Set<String> TEXTS =
      Set.of("TrailName", "EventDataStore", "InsightsDestination");
  private static final int LONGEST = 1000;

  /** Of a program's; what belongs to the shell itself has no such bound. */
  private static final int LONGEST_ARGUMENT = 60_000;

  private final Story story;
  private final Form form;
  private final Variables variables;
  private final Map<AccountId, String> assumed = new HashMap<>();
  private final List<String> lines = new ArrayList<>();

  enum Form {
    CURL,
    AWS_CLI
  }

  private Script(Story story, Form form) {
    this.story = story;
    this.form = form;
    this.variables = new Variables(story);
  }

  static String of(Story story, Form form) {
    Script script = new Script(story, form);
    script.heading();
    script.section("What has to be there", story.arranged());
    script.section("How it is before", story.looksBefore());
    script.section("The call", story.calls());
    script.section("How it is now", story.looksAfter());
    script.takeAway();
    return String.join("\n", script.lines) + "\n";
  }

  private void heading() {
    line("#!/bin/sh");
    story.about().forEach(it -> line("# %s", inALine(it)));
    line("#");
    line("# Usage: sh THIS-FILE [URL]. It needs nothing but an implementation that answers there.");
    if (story.world().mark().isEmpty()) {
      line("# It replaces the world of that implementation.");
    } else {
      line("# It makes what it needs under names of its own, and takes it away again in the end;");
      line("# with KEEP=1 before it, it leaves everything there.");
    }
    line(
        "ENDPOINT=${1:-%s}",
        story.endpoint().isEmpty() ? "http://127.0.0.1:4586" : story.endpoint());
    line("ENDPOINT=${ENDPOINT%/}");
    if (!story.world().mark().isEmpty()) {
      line(
          "MARK=${MARK:-$(LC_ALL=C tr -dc a-z0-9 < /dev/urandom | head -c %s)}",
          story.world().mark().length());
    }
    if (form == Form.AWS_CLI) {
      cli();
    }
  }

  /** What the AWS CLI would refuse by itself is for the implementation to refuse. */
  private void cli() {
    line("export AWS_PAGER= AWS_EC2_METADATA_DISABLED=true");
    if (!story.isOfAws()) {
      line("AWS_CONFIG_FILE=$(mktemp)");
      line("export AWS_CONFIG_FILE");
      line("printf '[default]\\nparameter_validation = false\\n' > \"$AWS_CONFIG_FILE\"");
    }
  }

  private void section(String title, List<Sent> all) {
    if (!all.isEmpty()) {
      line("");
      line("# %s", title);
    }
    all.forEach(this::send);
  }

  private void send(Sent sent) {
    line("echo %s", variables.quoted("== " + summary(sent)));
    if (!story.arranged().contains(sent)) {
      line("# In the run: %s", seen(sent));
    }
    line("ANSWER=$(%s)", command(sent));
    line("printf '%s\\n' \"$ANSWER\"");
    variables.of(sent).forEach(it -> keep(sent, it));
  }

  private static String summary(Sent sent) {
    return sent.service().isEmpty()
        ? sent.message().method() + " " + sent.message().path()
        : "%s by %s in %s"
            .formatted(
                sent.operation().isEmpty() ? sent.message().method() : sent.operation(),
                sent.message().caller().account(),
                sent.message().caller().region());
  }

  private static String seen(Sent sent) {
    String body = inALine(sent.reply().text());
    return "%s HTTP %s"
        .formatted(
            body.length() <= LONGEST ? body : Quoted.beginning(body, LONGEST) + "...",
            sent.reply().status());
  }

  /** What somebody else wrote must not end a comment, after which the shell would read it. */
  private static String inALine(String text) {
    return Printable.text(text).replaceAll("[\\s\\p{Cntrl}\u0085\u2028\u2029]+", " ").strip();
  }

  private void keep(Sent sent, Variables.Wanted it) {
    line(
        "%s=$(printf '%%s' \"$ANSWER\" | tr ',{}' '[\\n*3]' | sed -n 's/.*\"%s\": *\"\\([^\"]*\\)\".*/\\1/p' | sed -n %sp)",
        it.variable(), it.member(), it.nth());
    boolean isPlain = it.seen().matches("[A-Za-z0-9:/._-]+");
    if (sent.service().equals("organizations") && isPlain) { // Which may be there already.
      line("%s=${%s:-%s}", it.variable(), it.variable(), it.seen());
    }
  }

  private String command(Sent sent) {
    return form == Form.AWS_CLI && isForTheCli(sent) ? aws(sent) : curl(sent);
  }

  /** The AWS CLI sends what its model of the service has, and nothing else. */
  private static boolean isForTheCli(Sent sent) {
    boolean isUsual =
        sent.message().method().equals("POST")
            && RawMessage.CONTENT_TYPE.equals(sent.message().headers().get("Content-Type"))
            && sent.message()
                .headers()
                .getOrDefault("X-Amz-Target", "")
                .contains("CloudTrail_20131101.");
    return sent.input().filter(it -> it.toString().length() <= LONGEST_ARGUMENT).isPresent()
        && (!sent.service().equals("cloudtrail") || isUsual)
        && (!sent.operation().endsWith("InsightSelectors") || isUsual(sent.input().get()));
  }

  private static boolean isUsual(JsonNode members) {
    return members.properties().stream()
        .allMatch(
            it ->
                TEXTS.contains(it.getKey())
                    ? it.getValue().isTextual()
                    : it.getKey().equals("InsightSelectors") && isUsualList(it.getValue()));
  }

  private static boolean isUsualList(JsonNode selectors) {
    return selectors.isArray()
        && selectors
            .valueStream()
            .allMatch(
                selector ->
                    selector.isObject()
                        && selector.properties().stream()
                            .allMatch(
                                it ->
                                    it.getKey().equals("InsightType")
                                        && it.getValue().isTextual()));
  }

  private String aws(Sent sent) {
    return "%saws %s--region %s %s %s --cli-input-json %s 2>&1"
        .formatted(
            actingForTheCli(sent),
            story.isOfAws() ? "" : "--endpoint-url \"$ENDPOINT\" ",
            sent.message().caller().region(),
            sent.service(),
            dashed(sent.operation()),
            variables.quoted(sent.input().orElseThrow().toString()));
  }

  /** {@code put-insight-selectors}. */
  private static String dashed(String operation) {
    return operation
        .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
        .replaceAll("([A-Z])([A-Z][a-z])", "$1-$2")
        .toLowerCase(Locale.ROOT);
  }

  private String curl(Sent sent) {
    RawMessage message = sent.message();
    StringBuilder line = new StringBuilder("curl -sS --max-time 30 -w ' HTTP %{http_code}' -X ");
    line.append(CurlLine.quoted(message.method())).append(' ').append(actingForCurl(sent));
    message
        .headers()
        .forEach(
            (name, value) -> line.append(" -H ").append(variables.quoted(name + ": " + value)));
    if (!message.headers().containsKey("Content-Type")) {
      line.append(" -H 'Content-Type:'"); // Or curl makes one up.
    }
    String body = variables.quoted(Variables.body(sent));
    boolean isAnArgument = body.length() <= LONGEST_ARGUMENT;
    line.append(" --data-binary ").append(isAnArgument ? body : "@-");
    line.append(" \"$ENDPOINT\"").append(variables.quoted(message.path()));
    return isAnArgument ? line.toString() : "printf '%s' " + body + " | " + line;
  }

  private String actingForCurl(Sent sent) {
    AccountId account = sent.message().caller().account();
    String scope = "aws:amz:%s:%s".formatted(sent.message().caller().region(), signedFor(sent));
    return switch (acting(sent)) {
      case CLAIMED -> "-H " + variables.quoted("Authorization: " + authorization(sent));
      case GIVEN ->
          "--aws-sigv4 %s --user \"$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY\"".formatted(scope)
              + " -H \"X-Amz-Security-Token: ${AWS_SESSION_TOKEN:-}\"";
      case ASSUMED ->
          "--aws-sigv4 %1$s --user \"$KEY_%2$s:$SECRET_%2$s\" -H \"X-Amz-Security-Token: $TOKEN_%2$s\""
              .formatted(scope, assumed(account));
    };
  }

  private static String authorization(Sent sent) {
    return sent.message().authorization().replace("/cloudtrail/", "/" + signedFor(sent) + "/");
  }

  private static String signedFor(Sent sent) {
    return switch (sent.service()) {
      case "" -> "cloudtrail";
      case "s3api" -> "s3";
      default -> sent.service();
    };
  }

  private String actingForTheCli(Sent sent) {
    AccountId account = sent.message().caller().account();
    return switch (acting(sent)) {
      case CLAIMED ->
          "AWS_ACCESS_KEY_ID=%s AWS_SECRET_ACCESS_KEY=secret "
              .formatted(variables.quoted(account.value()));
      case GIVEN -> "";
      case ASSUMED ->
          "AWS_ACCESS_KEY_ID=\"$KEY_%1$s\" AWS_SECRET_ACCESS_KEY=\"$SECRET_%1$s\" AWS_SESSION_TOKEN=\"$TOKEN_%1$s\" "
              .formatted(assumed(account));
    };
  }

  private Acting acting(Sent sent) {
    return story.world().acting(sent.message().caller().account());
  }

  /** What the variables with an account's credentials end in, which are asked for once. */
  private String assumed(AccountId account) {
    return Optional.ofNullable(assumed.get(account)).orElseGet(() -> assume(account));
  }

  private String assume(AccountId account) {
    String number = String.valueOf(assumed.size() + 1);
    assumed.put(account, number);
    String role = "arn:aws:iam::%s:role/OrganizationAccountAccessRole".formatted(account);
    line("# Credentials that act for another account.");
    line(
        "ROLE=$(curl -sS -H 'Authorization: AWS4-HMAC-SHA256 Credential=%s/20250101/us-east-1/sts/aws4_request, SignedHeaders=host, Signature=0' --data-urlencode Action=AssumeRole --data-urlencode Version=2011-06-15 --data-urlencode RoleSessionName=insight-selectors --data-urlencode RoleArn=%s \"$ENDPOINT\"/)",
        Cast.CALLER, variables.quoted(role));
    Map.of("KEY", "AccessKeyId", "SECRET", "SecretAccessKey", "TOKEN", "SessionToken")
        .forEach(
            (variable, member) ->
                line(
                    "%s_%s=$(printf '%%s' \"$ROLE\" | sed -n 's/.*<%s>\\(.*\\)<\\/%s>.*/\\1/p')",
                    variable, number, member, member));
    return number;
  }

  /** The newest first, as far as it is there still. */
  private void takeAway() {
    List<String> deletions = new ArrayList<>();
    story.takingAway().forEach(it -> deletions.add(command(it)));
    if (form == Form.AWS_CLI && !story.isOfAws()) {
      deletions.add("rm -f \"$AWS_CONFIG_FILE\"");
    }
    if (!deletions.isEmpty()) {
      line("");
      line("# What was made is taken away again.");
      line("if [ -z \"${KEEP:-}\" ]; then");
      deletions.forEach(it -> line("  %s > /dev/null", it));
      line("fi");
    }
  }

  @SuppressWarnings("AnnotateFormatMethod") // The annotation would be a dependency more.
  private void line(String format, Object... values) {
    lines.add(values.length == 0 ? format : format.formatted(values));
  }
}
