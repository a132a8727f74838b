package org.haoren.accounts.confirmation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** The code that somebody was sent, as they typed it. */
public record ConfirmationForm(@NotBlank @Size(max = 20) @OneLine String code) {
    @Override
    public String toString() {
        return "ConfirmationForm";
    }
}
