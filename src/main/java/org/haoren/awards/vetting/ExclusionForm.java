package org.haoren.awards.vetting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.Prose;

public record ExclusionForm(@NotNull Clause clause, @NotBlank @Size(max = 1000) @Prose String reason) {}
