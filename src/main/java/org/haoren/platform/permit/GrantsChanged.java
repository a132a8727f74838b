package org.haoren.platform.permit;

/** Told inside the transaction in which what an account may act as becomes another. */
public record GrantsChanged(AccountId account) {}
