package org.haoren.activities.shifts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.Prose;

/** Why a shift does not take place: everybody who had a place reads it. */
public record CallOffForm(@NotBlank @Size(max = 300) @Prose String reason) {}
