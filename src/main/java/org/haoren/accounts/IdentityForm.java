package org.haoren.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** The resident identity number, as the person states it or as the clerk reads it from the document. */
public record IdentityForm(@NotBlank @Size(max = 40) @OneLine String idNumber) {
    @Override
    public String toString() {
        return "IdentityForm";
    }
}
