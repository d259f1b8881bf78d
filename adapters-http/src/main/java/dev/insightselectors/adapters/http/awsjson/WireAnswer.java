package dev.insightselectors.adapters.http.awsjson;

import java.util.HashMap;
import java.util.Map;

/**
 * An answer as it goes over the wire.
 *
 * @param headers by their names in lower case; not copied, one an answer being enough
 * @param body JSON; sent as UTF-8
 */
public record WireAnswer(int status, Map<String, String> headers, String body) {
  public static final String CONTENT_TYPE = "content-type";
  public static final String REQUEST_ID = "x-amzn-requestid";

  /** Which requirements a refused call broke; {@code insight-selectors explain} tells of them. */
  public static final String REQUIREMENT = "x-insight-selectors-requirement";

  public static final String AWS_JSON = "application/x-amz-json-1.1";

  /** An answer in AWS JSON 1.1, as yet without an id. */
  public static WireAnswer awsJson(int status, String body) {
    return new WireAnswer(status, Map.of(CONTENT_TYPE, AWS_JSON), body);
  }

  public WireAnswer withHeader(String name, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(name, value);
    return new WireAnswer(status, more, body);
  }
}
