package org.haoren.accounts;

import org.haoren.accounts.confirmation.AttemptRow;

/** What came of signing up: an attempt whose code has been sent, or, where the portal asks for none, an open account. */
public record SignUpOutcome(AttemptRow attempt, boolean open) {}
