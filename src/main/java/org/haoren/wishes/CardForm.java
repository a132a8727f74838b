package org.haoren.wishes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.haoren.platform.text.OneLine;
import org.haoren.platform.text.Prose;

/** What the station tells the public: alias, age band and need; no name, no number, no address, no school. */
public record CardForm(@NotBlank @Size(max = 40) @OneLine String titleZh, @Size(max = 100) @OneLine String titleEn, @NotBlank @Size(max = 300) @Prose String cardZh,
        @Size(max = 600) @Prose String cardEn, @NotBlank @Size(max = 20) @OneLine String alias, @NotNull AgeBand ageBand, @Min(0) @Max(100_000) Integer valueYuan,
        @NotNull LocalDate untilDay) {}
