package org.haoren.accounts;

import org.haoren.platform.permit.AccountId;

/**
 * A number or address that somebody names as another's. Whether it has an account is for the room that asked, never for whoever named it.
 *
 * @param hash keyed, of what was named
 * @param holder who signs in by it, or null
 */
public record NamedLogin(String hash, String masked, AccountId holder) {
    @Override
    public String toString() {
        return "NamedLogin";
    }
}
