package org.haoren.awards.nomination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.files.FileId;

/**
 * What somebody has to say about a good person.
 *
 * @param unit where the person works, studies or lives; may be empty
 * @param portrait a picture that the caller has handed in, or null
 * @param evidence a picture or document that the caller has handed in, or null
 */
public record RecommendationForm(@NotBlank @Size(max = 16) String round, @NotBlank @Size(max = 24) String category,
        @NotBlank @Size(max = 30) String name, @Size(max = 60) String nameEn, @Size(max = 60) String unit, @NotBlank @Size(max = 30) String district,
        @NotBlank @Size(max = 40) String headlineZh, @Size(max = 120) String headlineEn,
        @NotBlank @Size(min = 20, max = 2000) String deedsZh, @Size(max = 4000) String deedsEn, FileId portrait, FileId evidence) {}
