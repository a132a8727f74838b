package org.haoren.accounts;

import java.time.Instant;
import org.haoren.platform.permit.AccountId;

/** Told inside the transaction in which somebody signs in. No log keeps it. */
public record SignedIn(AccountId account, Instant at) {}
