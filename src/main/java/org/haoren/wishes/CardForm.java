package org.haoren.wishes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the station tells the public: alias, age band and need; no name, no number, no address, no school. */
public record CardForm(@NotBlank @Size(max = 40) String titleZh, @Size(max = 100) String titleEn, @NotBlank @Size(max = 300) String cardZh,
        @Size(max = 600) String cardEn, @NotBlank @Size(max = 20) String alias, @NotNull AgeBand ageBand, @Min(0) @Max(100_000) Integer valueYuan,
        @NotNull LocalDate untilDay) {}
