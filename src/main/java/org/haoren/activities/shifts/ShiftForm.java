package org.haoren.activities.shifts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import org.haoren.platform.text.OneLine;
import org.haoren.platform.text.Prose;

/**
 * What a station publishes.
 *
 * @param field code of the service field
 * @param startsAt on the city's wall clock, as is endsAt
 * @param riskZh what could happen there; recruiting states possible risks (State Council Order 685, art. 12)
 * @param minimumAge in years
 * @param qualifications what everybody who comes must hold on the day: codes of qualifications, and of courses behind {@value Asked#COURSE} (State Council Order 685, art. 16); null is none
 * @param pairs whether minors come only together with a guardian who takes a place too
 * @param dangerous whether somebody could come to bodily harm: then it cannot start without insurance (State Council Order 685, art. 17)
 * @param weeks for how many weeks after that it is published as well, on the same day of the week at the same time; null is none
 */
public record ShiftForm(@NotBlank @Size(max = 16) @OneLine String station, @NotBlank @Size(max = 60) @OneLine String zh, @Size(max = 120) @OneLine String en,
        @NotBlank @Size(max = 40) @OneLine String field, @NotNull LocalDateTime startsAt, @NotNull LocalDateTime endsAt, @NotNull @Min(1) @Max(500) Integer places,
        @NotBlank @Size(max = 200) @Prose String riskZh, @Size(max = 400) @Prose String riskEn, @NotNull @Min(3) @Max(70) Integer minimumAge, boolean pairs,
        @Size(max = 5) List<@NotNull @Size(max = 40) @OneLine String> qualifications, boolean dangerous, @Min(0) @Max(26) Integer weeks) {
    /** That many weeks later. */
    ShiftForm later(int many) {
        return new ShiftForm(station, zh, en, field, startsAt.plusWeeks(many), endsAt.plusWeeks(many), places, riskZh, riskEn, minimumAge, pairs, qualifications, dangerous, null);
    }
}
