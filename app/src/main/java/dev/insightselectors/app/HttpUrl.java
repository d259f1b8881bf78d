package dev.insightselectors.app;

import java.net.URI;
import java.net.URISyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An address on the command line: {@code http://127.0.0.1:4586}. */
final class HttpUrl implements ITypeConverter<URI> {

  @Override
  public URI convert(String text) {
    try {
      URI url = new URI(text);
      if (isHttp(url) && url.getHost() != null) {
        return url;
      }
    } catch (URISyntaxException noUrl) {
      throw wrong(text);
    }
    throw wrong(text);
  }

  private static boolean isHttp(URI url) {
    return "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
  }

  private static TypeConversionException wrong(String text) {
    return new TypeConversionException(
        "'%s' is not a URL like http://127.0.0.1:4586".formatted(text));
  }
}
