package org.haoren.activities.presence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/**
 * One check-in or check-out that a telephone kept.
 *
 * @param item a name that the telephone gave it, never twice
 * @param phone code of the telephone
 * @param code as in {@link CheckForm}
 * @param phoneAt milliseconds since 1970 by the telephone's clock
 * @param signature of {@link #signed}, ECDSA with P-256 and SHA-256, both numbers one after the other (IEEE P1363), in base 64 for addresses
 */
public record LateForm(@NotBlank @Size(max = 36) @Pattern(regexp = "[0-9a-zA-Z-]+") String item, @NotBlank @Size(max = 16) @Pattern(regexp = "[0-9a-z]+") String phone,
        @NotBlank @Size(max = 16) @Pattern(regexp = "[0-9a-z]+") String shift, @NotNull LatePassage passage, @NotBlank @Size(max = 80) @OneLine String code,
        @NotNull @Min(0) @Max(LATEST) Long phoneAt, @NotBlank @Size(max = 100) @Pattern(regexp = "[A-Za-z0-9_-]+") String signature) {
    /** The year 2100. */
    static final long LATEST = 4_102_444_800_000L;

    /** What the telephone signs: lines of text. */
    public String signed() {
        return String.join("\n", "haoren presence 1", phone, item, shift, passage.name(), code, Long.toString(phoneAt));
    }

    @Override
    public String toString() {
        return "LateForm";
    }
}
