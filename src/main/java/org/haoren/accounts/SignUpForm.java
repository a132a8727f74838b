package org.haoren.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** What somebody states to open an account. @param consent to the privacy notice in the edition shown @param proof solution of the challenge, where the portal asks for one */
public record SignUpForm(@NotBlank @Size(max = 40) @OneLine String name, @NotBlank @Size(max = 120) @OneLine String login,
        @NotBlank @Size(min = 10, max = 100) @OneLine String password, @NotBlank @Size(max = 100) @OneLine String passwordAgain, boolean consent,
        @Size(max = 1000) @OneLine String proof) {
    @Override
    public String toString() {
        return "SignUpForm";
    }
}
