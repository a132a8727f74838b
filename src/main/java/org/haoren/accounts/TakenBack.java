package org.haoren.accounts;

import java.time.Instant;
import org.haoren.platform.permit.AccountId;

/** Told inside the transaction in which an account is given back to its owner. @param since when somebody else may have had it */
public record TakenBack(AccountId account, Instant since) {}
