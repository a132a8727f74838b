package org.haoren.platform.personal;

import java.time.Instant;
import org.haoren.platform.permit.AccountId;

/** @param purpose as in the keys {@code rights.purpose.…} @param note what the reader wrote besides, or null */
public record OpenedRow(AccountId reader, String thing, String reference, String purpose, String note, Instant at) {}
