package org.haoren.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** Whose password is forgotten. @param proof solution of the challenge, where the portal asks for one */
public record ForgottenForm(@NotBlank @Size(max = 120) @OneLine String login, @Size(max = 1000) @OneLine String proof) {
    @Override
    public String toString() {
        return "ForgottenForm";
    }
}
