package org.haoren.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/**
 * What a clerk reads from the documents at the counter.
 *
 * @param idNumber the resident identity number
 * @param district code of the community, or the street, in which the person lives; null where they showed no proof of it
 * @param proof what they showed; null where nothing
 */
public record VerificationForm(@NotBlank @Size(max = 40) @OneLine String idNumber, @Size(max = 40) @OneLine String district, ResidenceProof proof) {
    @Override
    public String toString() {
        return "VerificationForm";
    }
}
