package dev.insightselectors.neighbours.trail;

import java.util.List;

/** The answer of DescribeTrails. On the wire its member begins with a small letter. */
public record DescribeTrailsAnswer(List<TrailDescription> trailList) {}
