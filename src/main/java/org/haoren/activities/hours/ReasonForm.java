package org.haoren.activities.hours;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.Prose;

/** Why an entry is taken out again; the volunteer reads it. */
public record ReasonForm(@NotBlank @Size(max = 300) @Prose String reason) {}
