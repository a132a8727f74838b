package org.haoren.activities.stars;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.Prose;

/** The office's answer to an objection; its text is published. */
public record StarAnswerForm(@NotNull Boolean upheld, @NotBlank @Size(min = 5, max = 1000) @Prose String text) {}
