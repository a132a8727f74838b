package org.haoren.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** @param login that the account shall be known by from now on @param current password */
public record LoginForm(@NotBlank @Size(max = 120) @OneLine String login, @NotBlank @Size(max = 100) @OneLine String current) {
    @Override
    public String toString() {
        return "LoginForm";
    }
}
