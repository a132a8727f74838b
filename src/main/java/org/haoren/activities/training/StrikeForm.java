package org.haoren.activities.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;
import org.haoren.platform.text.Prose;

/** @param struck code of the place of somebody who was written down wrongly @param why they read it */
public record StrikeForm(@NotBlank @Size(max = 16) @OneLine String struck, @NotBlank @Size(max = 300) @Prose String why) {}
