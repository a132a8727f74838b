package org.haoren.passkeys;

import java.util.List;

/**
 * What a browser is asked to make: PublicKeyCredentialCreationOptionsJSON (Web Authentication level 3, section 5.4). Kept by its authenticator, so that nobody types a login, only
 * for an owner whom it verifies, and without a word about who made it.
 *
 * @param timeout milliseconds
 */
public record CreationOptions(Portal rp, Owner user, String challenge, List<Algorithm> pubKeyCredParams, long timeout, List<KnownPasskey> excludeCredentials, Authenticator authenticatorSelection,
        String attestation) {
    public CreationOptions {
        pubKeyCredParams = List.copyOf(pubKeyCredParams);
        excludeCredentials = List.copyOf(excludeCredentials);
    }

    public record Portal(String id, String name) {}

    /** @param id says nothing of the person @param name the login with its middle left out */
    public record Owner(String id, String name, String displayName) {}

    public record Algorithm(String type, int alg) {}

    public record Authenticator(String residentKey, boolean requireResidentKey, String userVerification) {}

    static CreationOptions of(Portal portal, Owner owner, Challenge challenge, List<KnownPasskey> known) {
        return new CreationOptions(portal, owner, challenge.value(), Ceremony.ALGORITHMS.stream().map(each -> new Algorithm("public-key", each)).toList(), Challenge.LASTS.toMillis(), known,
                new Authenticator("required", true, "required"), "none");
    }
}
