package org.haoren.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** @param code that was sent @param password the new one */
public record ResetForm(@NotBlank @Size(max = 20) @OneLine String code, @NotBlank @Size(min = 10, max = 100) @OneLine String password,
        @NotBlank @Size(max = 100) @OneLine String passwordAgain) {
    @Override
    public String toString() {
        return "ResetForm";
    }
}
