package org.haoren.activities.shifts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** Who insures those who come to a dangerous shift, and by which policy. */
public record InsuranceForm(@NotBlank @Size(max = 60) @OneLine String insurer, @NotBlank @Size(max = 60) @OneLine String policy) {}
