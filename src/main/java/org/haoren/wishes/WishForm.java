package org.haoren.wishes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;
import org.haoren.platform.text.Prose;

/**
 * A wish in the person's own words. Everything but kind, station and value is sealed.
 *
 * @param contact where and how to reach them, if they like
 * @param valueYuan about what the thing costs; only for goods
 */
public record WishForm(@NotBlank @Size(max = 16) @OneLine String station, @NotNull WishKind kind, @NotBlank @Size(max = 40) @OneLine String title,
        @NotBlank @Size(max = 800) @Prose String need, @Size(max = 200) @OneLine String contact, @Min(0) @Max(100_000) Integer valueYuan) {
    @Override
    public String toString() {
        return "WishForm";
    }
}
