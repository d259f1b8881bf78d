package dev.insightselectors.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A replay as a person runs it, and what the run had in the same places.
 *
 * @param answers what the script showed for its call and its looks
 * @param inTheRun what was answered to them when the failure was found
 */
public record ScriptRun(String output, List<String> answers, List<String> inTheRun) {
  private static final AtomicInteger MARKS = new AtomicInteger();
  private static final Pattern SEEN = Pattern.compile("(?m)^# In the run: (.*)$");
  private static final Pattern SHOWN = Pattern.compile("(?ms)^== [^\\n]*\\n(.*?)(?=^== |\\z)");

  public static ScriptRun of(Path script, String endpoint)
      throws IOException, InterruptedException {
    ProcessBuilder sh =
        new ProcessBuilder("sh", script.toString(), endpoint).redirectErrorStream(true);
    sh.environment().put("MARK", "k" + (1000 + MARKS.incrementAndGet()) + "x");
    Process process = sh.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException(script + " does not end");
    }
    List<String> inTheRun = all(SEEN, Files.readString(script));
    List<String> shown = all(SHOWN, output);
    return new ScriptRun(
        output, shown.subList(Math.max(0, shown.size() - inTheRun.size()), shown.size()), inTheRun);
  }

  private static List<String> all(Pattern pattern, String text) {
    List<String> all = new ArrayList<>();
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      all.add(plain(found.group(1)));
    }
    return all;
  }

  /**
   * Without what is made up for each run, marks, ids and times, and without the trail of the kit's
   * own that is there as long as a run goes on.
   */
  private static String plain(String answer) {
    return answer
        .replaceAll("\\{\"Name\": \"GoodTrail[^}]*}(, )?", "")
        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "UUID")
        .replaceAll("k[0-9a-z]{4}x", "MARK")
        .replaceAll("1[0-9]{9}(\\.[0-9]+)?", "TIME")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
