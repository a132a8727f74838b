package org.haoren.guardians;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** Another guardian of a child whose paper the clerk has in hand. @param ward number of the child's identity card @param login by which the adult signs in @param kind what they are to the child */
public record AdditionForm(@NotBlank @Size(max = 40) @OneLine String ward, @NotBlank @Size(max = 120) @OneLine String login, @NotNull GuardianKind kind) {
    @Override
    public String toString() {
        return "AdditionForm";
    }
}
