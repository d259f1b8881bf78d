package dev.insightselectors.core.message.trail;

import java.util.List;

/** The answer of DescribeTrails. On the wire its member begins with a small letter. */
public record DescribeTrailsAnswer(List<TrailDescription> trailList) {}
