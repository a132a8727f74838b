package org.haoren.rights;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** @param current password @param understood that what is erased cannot be brought back */
public record ErasureForm(@NotBlank @Size(max = 100) @OneLine String current, boolean understood) {
    @Override
    public String toString() {
        return "ErasureForm";
    }
}
