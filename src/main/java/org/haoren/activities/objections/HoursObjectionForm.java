package org.haoren.activities.objections;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;
import org.haoren.platform.text.Prose;

/**
 * What a volunteer, or their guardian, holds against an entry.
 *
 * @param entry its code
 * @param guardianship by which the caller speaks for their ward; empty for the caller's own entry
 * @param minutes that it should have been; null but where these are what is wrong
 */
public record HoursObjectionForm(@NotBlank @Size(max = 16) @OneLine String entry, @Size(max = 16) @OneLine String guardianship, @NotNull HoursGround ground, @Min(1) @Max(1440) Integer minutes,
        @NotBlank @Size(min = 5, max = 600) @Prose String text) {}
