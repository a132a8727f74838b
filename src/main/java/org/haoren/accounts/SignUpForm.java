package org.haoren.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody states to open an account. @param consent to the privacy notice in the edition shown */
public record SignUpForm(@NotBlank @Size(max = 40) String name, @NotBlank @Size(max = 120) String login,
        @NotBlank @Size(min = 10, max = 100) String password, @NotBlank String passwordAgain, boolean consent) {
    @Override
    public String toString() {
        return "SignUpForm";
    }
}
