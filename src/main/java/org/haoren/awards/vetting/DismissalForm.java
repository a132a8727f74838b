package org.haoren.awards.vetting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.Prose;

/** Why a proposed exclusion does not stand. */
public record DismissalForm(@NotBlank @Size(max = 1000) @Prose String ground) {}
