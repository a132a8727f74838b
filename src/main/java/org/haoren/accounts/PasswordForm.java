package org.haoren.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** @param current the one that holds until now */
public record PasswordForm(@NotBlank @Size(max = 100) @OneLine String current, @NotBlank @Size(min = 10, max = 100) @OneLine String password,
        @NotBlank @Size(max = 100) @OneLine String passwordAgain) {
    @Override
    public String toString() {
        return "PasswordForm";
    }
}
