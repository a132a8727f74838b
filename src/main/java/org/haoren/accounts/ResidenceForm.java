package org.haoren.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.haoren.platform.text.OneLine;

/**
 * A residence that a clerk records of somebody who was verified before: they moved, or had shown no proof then.
 *
 * @param idNumber of the card or the passport, as the clerk reads it; it is how the account is found
 * @param district code of the community, or the street, in which the person lives now
 * @param since the day on which they moved there
 * @param type null is a card
 * @param country that issued a passport, two letters (ISO 3166-1)
 * @param born as the passport says
 */
public record ResidenceForm(@NotBlank @Size(max = 40) @OneLine String idNumber, @NotBlank @Size(max = 40) @OneLine String district, @NotNull ResidenceProof proof,
        @NotNull LocalDate since, DocumentType type, @Size(max = 2) @OneLine String country, LocalDate born) {
    StatedDocument document() {
        return new StatedDocument(type, idNumber, country, born);
    }

    @Override
    public String toString() {
        return "ResidenceForm";
    }
}
