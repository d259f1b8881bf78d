package dev.insightselectors.neighbours.trail;

import java.util.List;
import java.util.Optional;

/**
 * The request of DescribeTrails, unjudged. On the wire its members begin with a small letter.
 *
 * @param trailNameList names and ARNs; none at all means every trail
 * @param includeShadowTrails left out, it is true
 */
public record DescribeTrailsRequest(
    Optional<List<String>> trailNameList, Optional<Boolean> includeShadowTrails) {}
