package org.haoren.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** At the counter. @param login that the account was known by before @param idNumber as the clerk reads it from the owner's document */
public record UndoForm(@NotBlank @Size(max = 120) @OneLine String login, @NotBlank @Size(max = 40) @OneLine String idNumber,
        @NotBlank @Size(max = 200) @OneLine String reason) {
    @Override
    public String toString() {
        return "UndoForm";
    }
}
