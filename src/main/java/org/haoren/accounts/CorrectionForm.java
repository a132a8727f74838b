package org.haoren.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.haoren.platform.text.OneLine;

/**
 * Another document of somebody who is verified.
 *
 * @param login mobile number or e-mail address of their account, as they say it at the counter
 * @param idNumber of the document that counts from now on, as the clerk reads it
 * @param type null is a card
 * @param country that issued a passport, two letters (ISO 3166-1)
 * @param born as the passport says
 * @param note what the clerk saw
 */
public record CorrectionForm(@NotBlank @Size(max = 120) @OneLine String login, @NotNull CorrectionKind kind, @NotBlank @Size(max = 40) @OneLine String idNumber,
        DocumentType type, @Size(max = 2) @OneLine String country, LocalDate born, @NotBlank @Size(max = 200) @OneLine String note) {
    StatedDocument document() {
        return new StatedDocument(type, idNumber, country, born);
    }

    @Override
    public String toString() {
        return "CorrectionForm";
    }
}
