package org.haoren.keys;

import java.time.Instant;

/** @param looked rows @param sealed values that were sealed anew @param finishedAt null while it runs */
public record RunRow(String table, long looked, long sealed, Instant begunAt, Instant finishedAt) {}
