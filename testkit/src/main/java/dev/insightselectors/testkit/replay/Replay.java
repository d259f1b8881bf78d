package dev.insightselectors.testkit.replay;

import java.util.Optional;

/**
 * The same twice: what it takes to see something again, from nothing.
 *
 * @param curl a script that calls with curl; empty where its messages have to be signed for AWS
 * @param aws a script that calls with the AWS CLI, and with curl what that cannot send
 */
public record Replay(Optional<String> curl, String aws) {}
