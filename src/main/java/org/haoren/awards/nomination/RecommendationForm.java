package org.haoren.awards.nomination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.files.FileId;
import org.haoren.platform.text.OneLine;
import org.haoren.platform.text.Prose;

/**
 * What somebody has to say about a good person.
 *
 * @param unit where the person works, studies or lives; may be empty
 * @param portrait a picture that the caller has handed in, or null
 * @param evidence a picture or document that the caller has handed in, or null
 */
public record RecommendationForm(@NotBlank @Size(max = 16) @OneLine String round,
        @NotBlank @Size(max = 24) @OneLine String category,
        @NotBlank @Size(max = 30) @OneLine String name, @Size(max = 60) @OneLine String nameEn,
        @Size(max = 60) @OneLine String unit, @NotBlank @Size(max = 30) @OneLine String district,
        @NotBlank @Size(max = 40) @OneLine String headlineZh, @Size(max = 120) @OneLine String headlineEn,
        @NotBlank @Size(min = 20, max = 2000) @Prose String deedsZh,
        @Size(max = 4000) @Prose String deedsEn, FileId portrait, FileId evidence) {}
