package org.haoren.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.haoren.platform.text.OneLine;

/**
 * A residence that a clerk records of somebody who was verified before: they moved, or had shown no proof then.
 *
 * @param idNumber as the clerk reads it from the document; it is how the account is found
 * @param district code of the community, or the street, in which the person lives now
 * @param since the day on which they moved there
 */
public record ResidenceForm(@NotBlank @Size(max = 40) @OneLine String idNumber, @NotBlank @Size(max = 40) @OneLine String district, @NotNull ResidenceProof proof,
        @NotNull LocalDate since) {
    @Override
    public String toString() {
        return "ResidenceForm";
    }
}
