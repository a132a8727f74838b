package org.haoren.awards.rounds;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

public record CategoryForm(@NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,23}") String code,
        @NotBlank @Size(max = 30) @OneLine String zh, @Size(max = 60) @OneLine String en) {}
