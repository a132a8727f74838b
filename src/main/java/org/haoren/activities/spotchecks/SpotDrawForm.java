package org.haoren.activities.spotchecks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** @param month {@code 2026-10} */
public record SpotDrawForm(@NotBlank @Size(max = 7) @OneLine String month) {}
