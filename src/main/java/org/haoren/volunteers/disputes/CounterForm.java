package org.haoren.volunteers.disputes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.haoren.accounts.DocumentType;
import org.haoren.platform.text.OneLine;

/** What a clerk reads from the document of whoever stands in front of them. @param type null is a card @param country two letters, of a passport @param born of a passport's holder */
public record CounterForm(@NotBlank @Size(max = 40) @OneLine String idNumber, DocumentType type, @Size(max = 2) @OneLine String country, LocalDate born) {
    @Override
    public String toString() {
        return "CounterForm";
    }
}
