package org.haoren.activities.evaluations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.Prose;

/** Steps from 1, not at all, to 5, very well. @param comeAgain whether they would come again @param remark for the station and the office, without a name; may be empty */
public record RatingForm(@NotNull @Min(1) @Max(5) Integer organisation, @NotNull @Min(1) @Max(5) Integer safety, @NotNull @Min(1) @Max(5) Integer comeAgain, @Size(max = 500) @Prose String remark) {}
