package org.haoren.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.haoren.platform.text.OneLine;

/**
 * The document by which a person says who they are.
 *
 * @param idNumber of the card or the passport
 * @param type null is a card
 * @param country that issued a passport, two letters (ISO 3166-1); of a card it is not asked
 * @param born as the passport says; a card says it in its number
 */
public record IdentityForm(@NotBlank @Size(max = 40) @OneLine String idNumber, DocumentType type, @Size(max = 2) @OneLine String country, LocalDate born) {
    public static IdentityForm card(String idNumber) {
        return new IdentityForm(idNumber, null, null, null);
    }

    StatedDocument document() {
        return new StatedDocument(type, idNumber, country, born);
    }

    @Override
    public String toString() {
        return "IdentityForm";
    }
}
