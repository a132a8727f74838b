package org.haoren.platform.permit;

/** A person's account, as everything refers to a person. Never shown, never in an address. */
public record AccountId(long value) {
    public AccountId {
        if (value <= 0) throw new IllegalArgumentException("Not an account id: " + value);
    }
}
