package org.haoren.credibility.certificates;

import org.haoren.platform.permit.AccountId;

/** A certificate whose holder has agreed that somebody gets its paper. */
public record HandedPaper(AccountId holder, String number) {}
