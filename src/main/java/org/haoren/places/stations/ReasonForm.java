package org.haoren.places.stations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.Prose;

/** Why a station is sent back, in words that help the person in charge to mend it. */
public record ReasonForm(@NotBlank @Size(min = 4, max = 400) @Prose String reason) {}
