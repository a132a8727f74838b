package org.haoren.awards.honours;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;
import org.haoren.platform.text.Prose;

/** A person's story as the list tells it. English may stay empty. */
public record StoryForm(@NotBlank @Size(max = 120) @OneLine String headlineZh, @Size(max = 240) @OneLine String headlineEn, @NotBlank @Size(max = 4000) @Prose String storyZh,
        @Size(max = 8000) @Prose String storyEn) {}
