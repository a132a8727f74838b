package org.haoren.activities.complaints;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;
import org.haoren.platform.text.Prose;

/** @param station its code @param shift code of one of its shifts; null where it is about none @param about whose conduct it is about, as far as is known; may be empty */
public record ComplaintForm(@NotBlank @Size(max = 16) @OneLine String station, @Size(max = 16) @OneLine String shift, @NotNull ComplaintCategory category, @Size(max = 120) @OneLine String about,
        @NotBlank @Size(min = 10, max = 2000) @Prose String content) {}
