package org.haoren.places.districts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** A new unit. @param creditCode as people type it: spaces around, full-width signs and small letters are meant well */
public record UnitForm(@NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") String code,
        @NotBlank @Size(max = 80) @OneLine String zh, @NotBlank @Size(max = 160) @OneLine String en,
        @NotNull UnitKind kind, @NotBlank @Size(max = 40) @OneLine String district, @NotBlank @Size(max = 40) @OneLine String creditCode) {}
