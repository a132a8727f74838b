package org.haoren.activities.hours;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How long one volunteer was there. */
public record RollCallForm(@NotNull @Min(1) @Max(1440) Integer minutes) {}
