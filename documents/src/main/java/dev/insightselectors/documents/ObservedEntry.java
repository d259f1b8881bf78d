package dev.insightselectors.documents;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.neighbours.observed.Observed;

/** What was observed in one account and Region. */
public record ObservedEntry(AccountId account, Region region, Observed observed) {}
