package dev.insightselectors.testkit.run;

/**
 * One request and its answer, as they were sent and received.
 *
 * @param summary what was called, {@code PutInsightSelectors as 123456789012 in us-east-2}
 * @param request the request's body
 * @param status the HTTP status; 0 for a subject without HTTP
 * @param response the answer's body
 * @param curl a line that sends the same again; empty for a subject without HTTP
 */
public record Exchange(String summary, String request, int status, String response, String curl) {}
