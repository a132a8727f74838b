package org.haoren.guardians;

import java.time.Instant;
import org.haoren.platform.permit.AccountId;

/** Somebody guards this ward no more, and is no company for them from now on. Heard in the transaction that ended it, after {@link ConsentWithdrawn}. */
public record GuardianGone(AccountId ward, Instant at) {}
