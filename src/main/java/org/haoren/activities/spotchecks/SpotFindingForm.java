package org.haoren.activities.spotchecks;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.Prose;

/** @param reason needed where it is wrong */
public record SpotFindingForm(@NotNull SpotVerdict verdict, @Size(max = 500) @Prose String reason) {}
