package org.haoren.roles;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** What a look at a role found, and why. */
public record ReviewForm(@NotNull ReviewVerdict verdict, @NotBlank @Size(max = 200) @OneLine String reason) {}
