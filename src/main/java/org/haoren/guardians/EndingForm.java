package org.haoren.guardians;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** What a clerk reads from the paper in hand, which names both. @param ward number of the ward's identity card @param guardian likewise of the guardian @param note what the clerk saw */
public record EndingForm(@NotBlank @Size(max = 40) @OneLine String ward, @NotBlank @Size(max = 40) @OneLine String guardian, @NotNull EndingCause cause,
        @NotBlank @Size(max = 200) @OneLine String note) {
    @Override
    public String toString() {
        return "EndingForm";
    }
}
