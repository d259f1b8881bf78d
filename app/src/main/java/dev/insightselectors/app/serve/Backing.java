package dev.insightselectors.app.serve;

import com.google.inject.Module;
import dev.insightselectors.adapters.aws.dynamodb.DynamoDbTable;
import dev.insightselectors.adapters.http.Execution;
import dev.insightselectors.adapters.http.outbound.RemoteRegistry;
import dev.insightselectors.adapters.sqlite.Database;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a server stands on: its modules, and where operations run that wait for it, or need not.
 *
 * @param release lets go of the backend when the server has ended
 */
record Backing(Execution execution, Runnable release, List<Module> modules) {
  static Backing memory() {
    return memoryBut(UnaryOperator.identity());
  }

  /** Memory, with some ports replaced. */
  static Backing memoryBut(UnaryOperator<NeighbourPorts> instead) {
    return new Backing(
        Execution.ON_EVENT_LOOP,
        Backing::nothing,
        List.of(new MemoryModule(instead), new HttpModule()));
  }

  static Backing remote(RemoteRegistry registry) {
    return waiting(registry::close, new HttpRegistryModule(registry), new HttpModule());
  }

  static Backing database(Database database) {
    return waiting(database::close, new SqliteModule(database), new HttpModule());
  }

  static Backing table(DynamoDbTable table) {
    return waiting(table.client()::close, new DynamoDbModule(table), new HttpModule());
  }

  /** In front of AWS: what is not an operation of Insights is called at AWS. */
  static Backing gatekeeper(AwsModule aws) {
    return waiting(aws::release, aws);
  }

  private static Backing waiting(Runnable release, Module... modules) {
    return new Backing(Execution.ON_WORKERS, release, List.of(modules));
  }

  private static void nothing() {}
}
