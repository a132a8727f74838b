package org.haoren.factors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** A code of the app, or a recovery code where one will do. */
public record FactorCodeForm(@NotBlank @Size(max = 40) @OneLine String code) {
    @Override
    public String toString() {
        return "FactorCodeForm";
    }
}
