package org.haoren.volunteers;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.haoren.platform.text.OneLine;

/**
 * What a volunteer offers from now on.
 *
 * @param version of the registration that the person had before them, see {@link VolunteerRow#version()}
 * @param skills codes, none is fine
 * @param fields codes of service fields, none means any
 * @param times codes of {@link VolunteerTime}
 */
public record OfferForm(@NotNull @Min(0) Integer version, @NotNull @Size(max = 30) List<@NotNull @Size(max = 40) @OneLine String> skills,
        @NotNull @Size(max = 30) List<@NotNull @Size(max = 40) @OneLine String> fields, @NotEmpty @Size(max = 10) List<@NotNull @Size(max = 40) @OneLine String> times) {}
