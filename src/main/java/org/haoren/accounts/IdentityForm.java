package org.haoren.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The resident identity number, as the person states it or as the clerk reads it from the document. */
public record IdentityForm(@NotBlank @Size(max = 40) String idNumber) {
    @Override
    public String toString() {
        return "IdentityForm";
    }
}
