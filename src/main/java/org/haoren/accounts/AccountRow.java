package org.haoren.accounts;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An account as its owner and the office see it. Numbers are masked here already.
 *
 * @param code names the account in addresses of the office
 * @param born null until an identity number has been stated
 */
public record AccountRow(String code, String name, String login, String idNumber, LocalDate born, Instant createdAt, boolean stated, boolean verified) {}
