package org.haoren.activities.complaints;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.Prose;

/** What somebody who is concerned says to it. */
public record StatementForm(@NotBlank @Size(max = 1000) @Prose String statement) {}
