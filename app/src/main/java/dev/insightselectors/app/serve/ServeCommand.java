package dev.insightselectors.app.serve;

import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.CannotServeException;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.adapters.http.page.About;
import dev.insightselectors.adapters.http.page.Requirements;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.app.Similar;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.documents.World;
import dev.insightselectors.faults.Fault;
import dev.insightselectors.faults.Faults;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code insight-selectors serve}: answers calls until it is told to stop. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves PutInsightSelectors and its neighbours over AWS JSON 1.1.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:stopped by SIGTERM or SIGINT", "2:could not serve"},
    footerHeading = "%nExample:%n",
    footer = "  insight-selectors serve --port 4586 --world world.json")
public final class ServeCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65535;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "${env:INSIGHT_SELECTORS_PORT:-4586}",
      description = "Where to listen; 0 is any free port (INSIGHT_SELECTORS_PORT; default: 4586).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "${env:INSIGHT_SELECTORS_HOST:-127.0.0.1}",
      description =
          "Where to listen; 0.0.0.0 is everywhere (INSIGHT_SELECTORS_HOST; default: 127.0.0.1).")
  private String host = "127.0.0.1";

  @Option(
      names = "--world",
      paramLabel = "FILE",
      defaultValue = "${env:INSIGHT_SELECTORS_WORLD}",
      description =
          "The accounts, trails, stores and so on to begin with, in YAML where the name of the file"
              + " ends in .yaml or .yml, and in JSON otherwise; without it, those of the AWS"
              + " documentation's examples. A database of --backend sqlite that has a world already keeps that. With"
              + " --backend dynamodb its trails and stores are left aside: those of the table count."
              + " With http and aws it is refused: what there is, is behind them"
              + " (INSIGHT_SELECTORS_WORLD).")
  private Optional<Path> world = Optional.empty();

  @Option(
      names = "--backend",
      paramLabel = "BACKEND",
      converter = Backend.Converter.class,
      defaultValue = "${env:INSIGHT_SELECTORS_BACKEND:-memory}",
      description =
          "Where trails and event data stores are looked up and their Insights selectors are kept:"
              + " memory, sqlite, http, dynamodb or aws (INSIGHT_SELECTORS_BACKEND; default:"
              + " memory).")
  private Backend backend = Backend.MEMORY;

  @Mixin private SqliteOptions sqlite = new SqliteOptions();

  @Mixin private RegistryOptions registry = new RegistryOptions();

  @Mixin private GuestOptions guests = new GuestOptions();

  @Mixin private TlsOptions tls = new TlsOptions();

  @Mixin private DynamoDbOptions dynamoDb = new DynamoDbOptions();

  @Mixin private AwsOptions aws = new AwsOptions();

  @Mixin private BesideOptions beside = new BesideOptions();

  @Option(
      names = "--access-log",
      negatable = true,
      defaultValue = "${env:INSIGHT_SELECTORS_ACCESS_LOG:-true}",
      fallbackValue = "true",
      description = "A line on stderr a call, or none (INSIGHT_SELECTORS_ACCESS_LOG=true|false).")
  private boolean accessLog;

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      defaultValue = "${env:INSIGHT_SELECTORS_LOG_FORMAT:-TEXT}",
      description =
          "How lines on stderr are written: text, or json, an object a line"
              + " (INSIGHT_SELECTORS_LOG_FORMAT; default: text).")
  private LogFormat logFormat = LogFormat.TEXT;

  @Option(
      names = "--fault",
      paramLabel = "ID",
      defaultValue = "${env:INSIGHT_SELECTORS_FAULT}",
      description = "Serve with a deliberate defect, to try a test kit (INSIGHT_SELECTORS_FAULT).")
  private Optional<String> fault = Optional.empty();

  @Option(
      names = "--edition",
      paramLabel = "EDITION",
      converter = EditionConverter.class,
      defaultValue = "${env:INSIGHT_SELECTORS_EDITION}",
      description =
          "The edition of the AWS documentation that is served: 2024 or 2025-11, which has"
              + " EventCategories besides (INSIGHT_SELECTORS_EDITION; default: the newest, or that"
              + " of the fault).")
  private Optional<Edition> edition = Optional.empty();

  private final Requirements requirements;

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec
  private CommandSpec spec;

  /** A server that can say what its requirements are. */
  public ServeCommand(Requirements requirements) {
    this.requirements = requirements;
  }

  @Override
  public Integer call() {
    logFormat.use();
    refuseWrongPort();
    refuseUnusedWorld();
    refuseBeside();
    World known = world.map(WorldFile::read).orElseGet(InMemoryWorld::pageExamples);
    try (AwsJsonServer server = started(known);
        Stop stop = Stop.of(server)) {
      announce(known, Endpoint.of(tls.scheme(), host, server.port()));
      stop.await();
    }
    return ExitCode.OK;
  }

  /** What a registry or AWS has is not ours to begin with. */
  private void refuseUnusedWorld() {
    if (world.isPresent() && (backend == Backend.HTTP || backend == Backend.AWS)) {
      throw new CannotRunException(
          "--world",
          "it is for --backend memory, sqlite and dynamodb; there is another world behind "
              + backend,
          "Leave it out, or choose another backend.");
    }
  }

  /** In front of AWS the surroundings are those of AWS; and what is passed on is not checked. */
  private void refuseBeside() {
    if (beside.isAsked() && backend == Backend.AWS) {
      throw new CannotRunException(
          "--beside and --surroundings",
          "they go without --backend aws, which looks at AWS itself",
          "Leave them out, or choose another backend.");
    }
    if (beside.url().isPresent() && guests.areChecked()) {
      throw new CannotRunException(
          "--beside",
          "calls are passed on unchecked, so it goes without --credentials",
          "Leave one of the two out.");
    }
  }

  private void refuseWrongPort() {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new CannotRunException(
          "--port " + port, "a port is 0 to 65535", "Give 0 for any that is free.");
    }
  }

  private AwsJsonServer started(World known) {
    ServerOptions options =
        ServerOptions.on(host, port)
            .withAccessLog(accessLog)
            .withTls(tls.shown(guests.names(host)))
            .withTrust(guests.trust(registry.token()))
            .withBounds(guests.bounds())
            .withAbout(about(known))
            .withBeside(beside.url());
    Fault chosen = fault();
    AwsJsonServer server =
        Composition.server(options, known, backing(), beside.surroundings(registry, aws), chosen);
    try {
      server.start();
      return server;
    } catch (CannotServeException failure) {
      server.close();
      throw new CannotRunException(
          "--host %s --port %s".formatted(host, port),
          String.valueOf(failure.getMessage()),
          failure.step(),
          failure);
    }
  }

  private Backing backing() {
    return switch (backend) {
      case MEMORY -> Backing.memory();
      case SQLITE -> Backing.database(sqlite.open());
      case HTTP -> Backing.remote(registry.remote());
      case DYNAMODB -> Backing.table(dynamoDb.existingTable());
      case AWS -> Backing.gatekeeper(aws.module());
    };
  }

  private About about(World known) {
    List<String> notes = new ArrayList<>(List.of(kept()));
    notes.add("It serves the edition " + fault().edition() + " of the AWS documentation.");
    fault.ifPresent(id -> notes.add("It was started with the fault " + id + ", on purpose."));
    return new About(
        String.join(" ", spec.version()),
        backend.toString(),
        notes,
        Optional.of(known).filter(world -> backend.isOurs()),
        requirements);
  }

  private Fault fault() {
    return fault
        .map(id -> Faults.named(id).orElseThrow(() -> unknownFault(id)))
        .map(this::ofTheEdition)
        .orElseGet(() -> Fault.none(edition.orElse(Edition.newest())));
  }

  private Fault ofTheEdition(Fault chosen) {
    edition
        .filter(asked -> asked != chosen.edition())
        .ifPresent(
            asked -> {
              throw new CannotRunException(
                  "--fault " + chosen.id(),
                  "it is a fault of the edition %s, not of %s".formatted(chosen.edition(), asked),
                  "Give --edition %s, or another fault.".formatted(chosen.edition()));
            });
    return chosen;
  }

  private static CannotRunException unknownFault(String id) {
    return new CannotRunException(
        "--fault " + id,
        "there is no fault of this id",
        Similar.question(id, Faults.ids(), "conform --faults tries all of them and lists them."));
  }

  /** Where what is changed can be found later. */
  private String kept() {
    return switch (backend) {
      case MEMORY ->
          "What is changed is kept in memory, until the server ends;"
              + " --backend sqlite --database FILE keeps it for longer.";
      case SQLITE -> "What is changed is kept in the database " + sqlite.file() + ".";
      case HTTP -> "What is changed is kept by the registry behind.";
      case DYNAMODB -> "What is changed is kept in the DynamoDB table " + dynamoDb.name() + ".";
      case AWS -> "What is changed is kept at AWS.";
    };
  }

  private static String trusting(Path authority) {
    return "AWS_CA_BUNDLE=" + ExampleCall.quoted(authority.toString()) + " ";
  }

  private void announce(World known, String endpoint) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("Insight Selectors answers at " + endpoint);
    Optional<Path> authority = tls.writtenAuthority();
    authority.ifPresent(file -> out.println("Clients have to trust " + file));
    out.println(kept());
    beside.url().ifPresent(it -> out.println("All but CloudTrail is passed on to " + it));
    if (backend == Backend.MEMORY) {
      String trusting = authority.map(ServeCommand::trusting).orElse("");
      ExampleCall.on(known, endpoint, guests::environment)
          .ifPresent(line -> out.println("Try: " + trusting + line));
    }
    out.flush();
  }
}
