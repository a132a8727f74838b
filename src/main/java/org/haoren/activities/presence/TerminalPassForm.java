package org.haoren.activities.presence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** @param number of the volunteer @param pin theirs */
public record TerminalPassForm(@NotBlank @Size(max = 30) @OneLine String number, @NotBlank @Size(max = 6) @Pattern(regexp = "[0-9]*") String pin) {
    @Override
    public String toString() {
        return "TerminalPassForm";
    }
}
