package org.haoren.activities.presence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** @param card what the QR code of a volunteer's card leads to after {@code card=}, or the number that stands on it */
public record PassForm(@NotBlank @Size(max = 200) @OneLine String card) {
    @Override
    public String toString() {
        return "PassForm";
    }
}
