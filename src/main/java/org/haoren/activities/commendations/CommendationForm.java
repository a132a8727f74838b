package org.haoren.activities.commendations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;
import org.haoren.platform.text.Prose;

/** @param host code of the station that commends, or {@code office} @param number of the volunteer @param reasonZh everybody reads it once the volunteer has agreed */
public record CommendationForm(@NotBlank @Size(max = 16) @OneLine String host, @NotBlank @Size(max = 40) @OneLine String number, @NotBlank @Size(min = 10, max = 500) @Prose String reasonZh,
        @Size(max = 1000) @Prose String reasonEn) {}
