package org.haoren.accounts.consents;

import java.time.Instant;

/** @param endedAt null while it stands @param withdrawn or a newer edition took its place */
public record ConsentRow(String edition, Instant givenAt, Instant endedAt, boolean withdrawn) {}
