package org.haoren.activities.complaints;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.Prose;

/** @param reason whoever complained reads it */
public record OutcomeForm(@NotNull ComplaintOutcome outcome, @NotBlank @Size(min = 10, max = 1000) @Prose String reason) {}
