package org.haoren.awards.vetting;

/** How many were excluded under a clause. */
public record ClauseCountRow(Clause clause, long cases) {}
