package org.haoren.factors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** Whose app and codes are lost, and how one knows that it is they who ask. */
public record ResetForm(@NotBlank @Size(max = 120) @OneLine String login, @NotBlank @Size(max = 200) @OneLine String reason) {}
