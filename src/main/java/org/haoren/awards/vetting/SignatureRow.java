package org.haoren.awards.vetting;

import java.time.Instant;
import org.haoren.platform.permit.AccountId;

/** Who acted, under the name of that day, and when. */
public record SignatureRow(AccountId by, String name, Instant at) {}
