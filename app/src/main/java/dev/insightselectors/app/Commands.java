package dev.insightselectors.app;

import dev.insightselectors.app.conform.InventoryWords;
import dev.insightselectors.app.serve.ServeCommand;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands. Serving does not know the kit, and is told what its requirements say. */
final class Commands implements IFactory {
  private final IFactory usual = CommandLine.defaultFactory();

  @Override
  public <K> K create(Class<K> type) throws Exception {
    return type == ServeCommand.class
        ? type.cast(new ServeCommand(new InventoryWords()))
        : usual.create(type);
  }
}
