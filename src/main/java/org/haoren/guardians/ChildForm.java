package org.haoren.guardians;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/**
 * A child for whom a guardian acts.
 *
 * @param idNumber as the household register says; a clerk compares it with the original
 * @param kind what the caller is to the child
 * @param understood that the guardian has read what follows from it and what could happen, and consents
 */
public record ChildForm(@NotBlank @Size(max = 40) @OneLine String name, @NotBlank @Size(max = 40) @OneLine String idNumber, @NotNull GuardianKind kind, boolean understood) {
    @Override
    public String toString() {
        return "ChildForm";
    }
}
