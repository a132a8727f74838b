package org.haoren.activities.complaints;

import java.time.Instant;
import java.time.LocalDate;
import org.haoren.platform.permit.SignatureRow;

/** Somebody who is heard. @param name null for themself @param answerBy last day, included, on which they are waited for @param statement null, as statedAt, until they have said something */
public record HearingRow(String code, String name, String told, SignatureRow asked, LocalDate answerBy, String statement, Instant statedAt) {}
