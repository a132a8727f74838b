package org.haoren.activities.flags;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.Prose;

/** @param reason the volunteer reads it where the flag is upheld */
public record OddDecisionForm(@NotNull OddVerdict verdict, @NotBlank @Size(min = 5, max = 300) @Prose String reason) {}
