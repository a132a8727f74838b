package org.haoren.wishes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;
import org.haoren.platform.text.Prose;

/**
 * The claimer's report.
 *
 * @param photo code of an uploaded picture of one's own, or null: nobody must be photographed
 * @param minutes of service, travel excluded; null for goods
 */
public record DeliveryForm(@NotBlank @Size(max = 500) @Prose String note, @Size(max = 16) @OneLine String photo, @Min(1) @Max(1440) Integer minutes) {}
