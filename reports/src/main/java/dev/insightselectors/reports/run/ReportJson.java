package dev.insightselectors.reports.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.spec.Inventory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The report that loses nothing: what it writes it can read back. */
public final class ReportJson {
  static final String SCHEMA = "report.schema.json";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .withConfigOverride( // An older report lacks the lists that came later.
              List.class, it -> it.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private ReportJson() {}

  /**
   * The run, and the requirements that it was held against.
   *
   * @throws IOException when it cannot be read, or is of a form that this kit does not know
   */
  public static StoredReport read(Path file) throws IOException {
    ReportDocument document = JSON.readValue(Files.readString(file, UTF_8), ReportDocument.class);
    if (document.version() != ReportDocument.VERSION) {
      throw new IOException(
          "%s is a report of version %s; this kit reads version %s"
              .formatted(file, document.version(), ReportDocument.VERSION));
    }
    return new StoredReport(document.run(), document.requirements());
  }

  static String text(RunReport run, Inventory inventory) throws JsonProcessingException {
    return JSON.writeValueAsString(
            new ReportDocument(
                SCHEMA,
                ReportDocument.VERSION,
                run.conclusion(),
                Counts.of(run),
                run,
                AnsweredErrors.of(run, inventory).all(),
                inventory.rows()))
        + "\n";
  }
}
