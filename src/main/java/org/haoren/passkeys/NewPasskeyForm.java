package org.haoren.passkeys;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.haoren.platform.text.OneLine;

/**
 * What a browser answers where a passkey is made, in base 64 for addresses, without padding (Web Authentication level 3, section 5.2.1).
 *
 * @param name by which its owner tells it from others
 * @param transports as the browser says them: {@code internal}, {@code usb} and others
 */
public record NewPasskeyForm(@NotBlank @Size(max = 40) @OneLine String name, @NotBlank @Size(max = 4000) @Pattern(regexp = Base64Text.SIGNS) String clientData,
        @NotBlank @Size(max = 20_000) @Pattern(regexp = Base64Text.SIGNS) String attestation, @NotNull @Size(max = 8) List<@NotNull @Pattern(regexp = "[a-z-]{1,20}") String> transports) {
    @Override
    public String toString() {
        return "NewPasskeyForm";
    }
}
