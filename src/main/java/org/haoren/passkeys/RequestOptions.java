package org.haoren.passkeys;

import java.util.List;

/**
 * What a browser is asked to sign: PublicKeyCredentialRequestOptionsJSON (Web Authentication level 3, section 5.5).
 *
 * @param timeout milliseconds
 * @param allowCredentials in the second step those of whoever gave the password; else none are named, and the owner chooses
 */
public record RequestOptions(String challenge, long timeout, String rpId, List<KnownPasskey> allowCredentials, String userVerification) {
    public RequestOptions {
        allowCredentials = List.copyOf(allowCredentials);
    }

    static RequestOptions of(Challenge challenge, String host, List<KnownPasskey> allowed) {
        return new RequestOptions(challenge.value(), Challenge.LASTS.toMillis(), host, allowed, "required");
    }
}
