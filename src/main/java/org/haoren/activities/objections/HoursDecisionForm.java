package org.haoren.activities.objections;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.Prose;

/** @param minutes that it should have been; null where it is rejected, or where there was no service at all @param reason the volunteer reads it */
public record HoursDecisionForm(@NotNull Boolean upheld, @Min(1) @Max(1440) Integer minutes, @NotBlank @Size(min = 5, max = 300) @Prose String reason) {}
