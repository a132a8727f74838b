package org.haoren.factors;

import java.time.Instant;

/** Something that happened to one's second factor. */
public record FactorEventRow(FactorEventKind kind, Instant at) {}
