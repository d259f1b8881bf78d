package dev.insightselectors.documents;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.regex.Pattern;

/**
 * The world document in YAML, which may have comments. It says the same as in JSON, but that twelve
 * digits without quotes are the id of an account; aliases are refused. It is a class apart because
 * YAML takes long to load, and most worlds are JSON.
 */
public final class WorldYaml {
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(Json.DEEPEST).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .build();

  /** The world that the stream describes, as {@link WorldJson} has it. */
  public World parse(InputStream document) {
    return Documents.read(
        Documents.utf8(document),
        new Documents.Format("YAML", WorldYaml::open),
        parser -> new WorldReader(parser, Unknown.REFUSED).read());
  }

  private static JsonParser open(Reader text) throws IOException {
    return new AccountIds(FACTORY.createParser(text));
  }

  /** Takes twelve digits for a text, since nothing else in a world has so many. */
  private static final class AccountIds extends JsonParserDelegate {
    private static final Pattern ID = Pattern.compile("\\d{12}");

    private final YAMLParser yaml;

    AccountIds(YAMLParser yaml) {
      super(yaml);
      this.yaml = yaml;
    }

    @Override
    public JsonToken nextToken() throws IOException {
      super.nextToken();
      if (yaml.isCurrentAlias()) {
        throw new JsonParseException(yaml, "an alias is not known here; write out what it means");
      }
      return currentToken();
    }

    @Override
    public JsonToken currentToken() {
      return isId() ? JsonToken.VALUE_STRING : super.currentToken();
    }

    @Override
    public int currentTokenId() {
      JsonToken token = currentToken();
      return token == null ? JsonToken.NOT_AVAILABLE.id() : token.id();
    }

    @Override
    public boolean hasToken(JsonToken token) {
      return currentToken() == token;
    }

    @Override
    public boolean hasTokenId(int id) {
      return currentTokenId() == id;
    }

    private boolean isId() {
      try {
        return super.currentToken() == JsonToken.VALUE_NUMBER_INT
            && ID.matcher(super.getText()).matches();
      } catch (IOException unreadable) {
        return false;
      }
    }
  }
}
