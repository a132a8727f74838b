package org.haoren.activities.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.haoren.platform.text.OneLine;

/**
 * When and where a course is given.
 *
 * @param startsAt on the city's wall clock; it lasts as long as the course says
 * @param online whether it is read or watched online
 * @param place where it is, or the address of what is to be read
 * @param teacher who teaches; may be empty
 */
public record LessonForm(@NotNull LocalDateTime startsAt, boolean online, @NotBlank @Size(max = 200) @OneLine String place, @Size(max = 60) @OneLine String teacher,
        @NotNull @Min(1) @Max(500) Integer places) {}
