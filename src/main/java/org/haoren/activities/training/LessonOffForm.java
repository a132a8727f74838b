package org.haoren.activities.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.Prose;

/** @param reason everybody who had a place reads it */
public record LessonOffForm(@NotBlank @Size(max = 300) @Prose String reason) {}
