package org.haoren.awards.vetting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.Prose;

/** @param finding what was looked at and found */
public record CheckForm(@NotBlank @Size(max = 1000) @Prose String finding) {}
