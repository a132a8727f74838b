package org.haoren.guardians;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** Whom a minor asks. @param login mobile number or e-mail address by which the guardian signs in */
public record RequestForm(@NotBlank @Size(max = 120) @OneLine String login, @NotNull GuardianKind kind) {
    @Override
    public String toString() {
        return "RequestForm";
    }
}
