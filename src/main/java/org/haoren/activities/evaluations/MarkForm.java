package org.haoren.activities.evaluations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.Prose;

/** @param note the volunteer reads it too; needed where it is a concern */
public record MarkForm(@NotNull Mark mark, @Size(max = 500) @Prose String note) {}
