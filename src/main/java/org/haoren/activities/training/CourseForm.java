package org.haoren.activities.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;
import org.haoren.platform.text.Prose;

/**
 * What a course is.
 *
 * @param host code of the station that gives it, or {@code office}
 * @param teachesZh what one can do afterwards
 * @param lengthMinutes how long a lesson takes
 * @param validMonths for how many months it counts after the lesson; null is for ever
 */
public record CourseForm(@NotBlank @Size(max = 16) @OneLine String host, @NotBlank @Size(max = 60) @OneLine String zh, @Size(max = 120) @OneLine String en,
        @NotBlank @Size(max = 500) @Prose String teachesZh, @Size(max = 1000) @Prose String teachesEn, @NotNull @Min(10) @Max(600) Integer lengthMinutes, @Min(1) @Max(120) Integer validMonths) {}
