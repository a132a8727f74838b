package org.haoren.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A one-time code. */
public record CodeForm(@NotBlank @Size(max = 60) String code) {
    @Override
    public String toString() {
        return "CodeForm";
    }
}
