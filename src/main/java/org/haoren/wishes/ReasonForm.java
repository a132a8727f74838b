package org.haoren.wishes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.Prose;

/** Why a wish cannot be taken on, and where help is instead; its poster reads it. */
public record ReasonForm(@NotBlank @Size(max = 300) @Prose String reason) {}
