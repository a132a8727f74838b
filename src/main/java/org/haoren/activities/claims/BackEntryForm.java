package org.haoren.activities.claims;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.files.FileId;
import org.haoren.platform.text.OneLine;
import org.haoren.platform.text.Prose;

/**
 * Time that staff write in afterwards.
 *
 * @param number of the volunteer
 * @param reason why it was not written down at the time; the volunteer reads it
 * @param evidence a picture or a PDF that the caller has handed in: the sheet that people signed
 */
public record BackEntryForm(@NotBlank @Size(max = 40) @OneLine String number, @NotNull @Min(1) @Max(1440) Integer minutes, @NotBlank @Size(min = 5, max = 300) @Prose String reason,
        @NotNull FileId evidence) {}
