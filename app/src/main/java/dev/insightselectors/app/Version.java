package dev.insightselectors.app;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What the jar says of itself. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    Package own = Version.class.getPackage();
    String version = Optional.ofNullable(own.getImplementationVersion()).orElse("(not packaged)");
    return new String[] {"insight-selectors " + version};
  }
}
