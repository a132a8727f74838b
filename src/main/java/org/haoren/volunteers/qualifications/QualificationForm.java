package org.haoren.volunteers.qualifications;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.haoren.platform.files.FileId;
import org.haoren.platform.text.OneLine;

/**
 * What a volunteer states, as their document says it.
 *
 * @param kind code of {@code seeds/qualifications.csv}
 * @param validUntil the last day on which it counts; null where the document has no end
 * @param proof a picture or a PDF of it that the caller has handed in
 * @param station where it shall be checked, a code; empty for the office
 */
public record QualificationForm(@NotBlank @Size(max = 40) @OneLine String kind, @NotBlank @Size(max = 60) @OneLine String issuer,
        @NotBlank @Size(max = 60) @OneLine String number, @NotNull LocalDate validFrom, LocalDate validUntil, @NotNull FileId proof,
        @Size(max = 16) @OneLine String station) {
    @Override
    public String toString() {
        return "QualificationForm";
    }
}
