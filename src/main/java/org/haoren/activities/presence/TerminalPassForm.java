package org.haoren.activities.presence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** @param number of the volunteer @param pin theirs */
public record TerminalPassForm(@NotBlank @Size(max = 30) @Pattern(regexp = "|\\s*(?:[0-9]\\s*){14}") String number, @NotBlank @Size(max = 6) @Pattern(regexp = "[0-9]*") String pin) {
    @Override
    public String toString() {
        return "TerminalPassForm";
    }
}
