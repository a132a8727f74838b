package org.haoren.places.districts;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** A new district. @param parent empty for the city */
public record DistrictForm(@NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*") String code, @Size(max = 40) @OneLine String parent,
        @NotNull DistrictKind kind, @NotBlank @Size(max = 60) @OneLine String zh,
        @NotBlank @Size(max = 120) @OneLine String en,
        @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude, @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude) {}
