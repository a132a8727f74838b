package org.haoren.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.haoren.platform.text.OneLine;

/**
 * What a clerk reads from the documents at the counter.
 *
 * @param idNumber of the card or the passport
 * @param district code of the community, or the street, in which the person lives; null where they showed no proof of it
 * @param proof what they showed; null where nothing
 * @param type null is a card
 * @param country that issued a passport, two letters (ISO 3166-1)
 * @param born as the passport says
 */
public record VerificationForm(@NotBlank @Size(max = 40) @OneLine String idNumber, @Size(max = 40) @OneLine String district, ResidenceProof proof,
        DocumentType type, @Size(max = 2) @OneLine String country, LocalDate born) {
    StatedDocument document() {
        return new StatedDocument(type, idNumber, country, born);
    }

    @Override
    public String toString() {
        return "VerificationForm";
    }
}
