package dev.insightselectors.testkit.subject;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** How a message says who sends it. */
public interface Authentication {
  /** The account is the access key id, as emulators read it; the signature is none. */
  Authentication CLAIMED =
      new Authentication() {
        @Override
        public Map<String, String> headers(RawMessage message, URI address) {
          return Map.of("Authorization", message.authorization());
        }

        @Override
        public List<String> curl(RawMessage message) {
          return List.of("-H " + CurlLine.quoted("Authorization: " + message.authorization()));
        }
      };

  /** The headers that go with the message's own. */
  Map<String, String> headers(RawMessage message, URI address);

  /** Options of curl to the same effect, in which a secret is the name of a variable. */
  List<String> curl(RawMessage message);
}
