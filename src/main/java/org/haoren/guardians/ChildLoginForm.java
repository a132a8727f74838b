package org.haoren.guardians;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** By which a child of fourteen or more signs in from now on. */
public record ChildLoginForm(@NotBlank @Size(max = 120) @OneLine String login) {
    @Override
    public String toString() {
        return "ChildLoginForm";
    }
}
