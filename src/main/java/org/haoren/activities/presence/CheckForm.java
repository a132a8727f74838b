package org.haoren.activities.presence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** @param code six digits of the screen, or what its QR code leads to after {@code scan=} @param position latitude and longitude in degrees (WGS 84) and accuracy in metres, with commas; null or blank where it is not said; looked at only with consent, and never kept */
public record CheckForm(@NotBlank @Size(max = 80) @OneLine String code,
        @Size(max = 40) @Pattern(regexp = "|-?[0-9]{1,2}(\\.[0-9]{1,8})?,-?[0-9]{1,3}(\\.[0-9]{1,8})?,[0-9]{1,7}") String position) {
    @Override
    public String toString() {
        return "CheckForm";
    }
}
