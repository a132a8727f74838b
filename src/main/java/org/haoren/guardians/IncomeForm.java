package org.haoren.guardians;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** @param login of whoever lives by their own income @param note what the clerk saw */
public record IncomeForm(@NotBlank @Size(max = 120) @OneLine String login, @NotBlank @Size(max = 200) @OneLine String note) {
    @Override
    public String toString() {
        return "IncomeForm";
    }
}
