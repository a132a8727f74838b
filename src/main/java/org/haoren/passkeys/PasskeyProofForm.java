package org.haoren.passkeys;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What a browser answers where a passkey signs a challenge, in base 64 for addresses, without padding (Web Authentication level 3, section 5.2.2).
 *
 * @param passkey its id
 * @param userHandle whose it is, as its authenticator knows; may be missing in the second step
 */
public record PasskeyProofForm(@NotBlank @Size(max = 1400) @Pattern(regexp = Base64Text.SIGNS) String passkey, @NotBlank @Size(max = 4000) @Pattern(regexp = Base64Text.SIGNS) String clientData,
        @NotBlank @Size(max = 4000) @Pattern(regexp = Base64Text.SIGNS) String authenticatorData, @NotBlank @Size(max = 2000) @Pattern(regexp = Base64Text.SIGNS) String signature,
        @Size(max = 100) @Pattern(regexp = Base64Text.SIGNS) String userHandle) {
    @Override
    public String toString() {
        return "PasskeyProofForm";
    }
}
