package org.haoren.volunteers.disputes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.haoren.accounts.DocumentType;
import org.haoren.platform.text.OneLine;

/** Somebody asks about themself. @param type null is a card @param country two letters, of a passport @param born of a passport's holder @param proof solution of the challenge */
public record CheckForm(@NotBlank @Size(max = 40) @OneLine String name, @NotBlank @Size(max = 40) @OneLine String idNumber, DocumentType type, @Size(max = 2) @OneLine String country,
        LocalDate born, @Size(max = 1000) @OneLine String proof) {
    @Override
    public String toString() {
        return "CheckForm";
    }
}
