package org.haoren.activities.stars;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.Prose;

/** What somebody holds against a star that stands in notice. Kept encrypted. */
public record StarObjectionForm(@NotNull StarGround ground, @NotBlank @Size(min = 10, max = 1000) @Prose String statement) {}
