package org.haoren.accounts;

import java.time.Instant;
import java.time.LocalDate;
import org.haoren.platform.permit.AccountId;

/**
 * An account as its owner and the office see it. Numbers are masked here already.
 *
 * @param born null until an identity number has been stated
 */
public record AccountRow(AccountId id, String name, String login, String idNumber, LocalDate born, Instant createdAt, boolean stated, boolean verified) {}
