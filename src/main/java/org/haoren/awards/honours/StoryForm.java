package org.haoren.awards.honours;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A person's story as the list tells it. English may stay empty. */
public record StoryForm(@NotBlank @Size(max = 120) String headlineZh, @Size(max = 240) String headlineEn, @NotBlank @Size(max = 4000) String storyZh,
        @Size(max = 8000) String storyEn) {}
