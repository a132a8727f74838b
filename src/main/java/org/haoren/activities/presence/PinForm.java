package org.haoren.activities.presence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** @param pin six digits @param pinAgain typed once more */
public record PinForm(@NotBlank @Size(max = 6) @Pattern(regexp = "[0-9]*") String pin, @NotBlank @Size(max = 6) @Pattern(regexp = "[0-9]*") String pinAgain) {
    @Override
    public String toString() {
        return "PinForm";
    }
}
