package org.haoren.activities.presence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** @param code six digits of the screen, or what its QR code leads to after {@code scan=} */
public record CheckForm(@NotBlank @Size(max = 80) @OneLine String code) {
    @Override
    public String toString() {
        return "CheckForm";
    }
}
