package org.haoren.volunteers.disputes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** @param reason that the person will read */
public record ExaminationForm(@NotNull DisputeOutcome outcome, @NotBlank @Size(max = 200) @OneLine String reason) {}
