package org.haoren.activities.hours;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.haoren.platform.text.OneLine;

/** A whole roll at once: those who were there. Nobody is written down if one line cannot be. */
public record RollForm(@NotEmpty @Size(max = 500) List<@Valid @NotNull Line> lines) {
    /** @param signUp code of the place taken */
    public record Line(@NotBlank @Size(max = 16) @OneLine String signUp, @NotNull @Min(1) @Max(1440) Integer minutes) {}
}
