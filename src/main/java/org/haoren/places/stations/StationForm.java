package org.haoren.places.stations;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.haoren.platform.text.OneLine;

/**
 * What the person in charge states about a station.
 *
 * @param en empty: the Chinese name stands for it
 * @param district code of a street or community
 * @param latitude WGS 84 degrees; both empty: the middle of the district stands for them
 * @param hoursEn empty: the Chinese hours stand for them
 * @param services codes of {@link StationService}
 */
public record StationForm(@NotBlank @Size(max = 60) @OneLine String zh, @Size(max = 120) @OneLine String en,
        @NotBlank @Size(max = 40) @OneLine String district, @NotBlank @Size(max = 120) @OneLine String address,
        @DecimalMin("-90") @DecimalMax("90") Double latitude, @DecimalMin("-180") @DecimalMax("180") Double longitude,
        @NotBlank @Size(max = 80) @OneLine String hours, @Size(max = 120) @OneLine String hoursEn,
        @NotEmpty @Size(max = 20) List<@NotNull @Size(max = 40) @OneLine String> services) {}
