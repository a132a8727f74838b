package org.haoren.awards.rounds;

/** A category in which people are honoured. */
public record CategoryRow(String code, String zh, String en) {}
