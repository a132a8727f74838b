package org.haoren.activities.presence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a telephone kept while it had no network, in the order in which it was done. @param sentAt milliseconds since 1970 by the telephone's clock, as it hands in */
public record HandInForm(@NotNull @Min(0) @Max(LateForm.LATEST) Long sentAt, @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid LateForm> items) {
    @Override
    public String toString() {
        return "HandInForm";
    }
}
