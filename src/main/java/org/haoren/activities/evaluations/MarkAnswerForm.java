package org.haoren.activities.evaluations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.Prose;

/** What a volunteer says to a mark. */
public record MarkAnswerForm(@NotBlank @Size(max = 500) @Prose String answer) {}
