package org.haoren.places.stations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Why a station is sent back, in words that help the person in charge to mend it. */
public record ReasonForm(@NotBlank @Size(min = 4, max = 400) @Pattern(regexp = "[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*") String reason) {}
