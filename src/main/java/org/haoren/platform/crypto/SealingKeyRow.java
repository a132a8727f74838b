package org.haoren.platform.crypto;

import java.time.Instant;

/** @param since when it was begun; null for the first, which follows from the portal's secret @param newest whether it is the one that seals */
public record SealingKeyRow(String id, Suite suite, Instant since, boolean newest) {}
