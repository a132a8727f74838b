package org.haoren.wishes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The claimer's report.
 *
 * @param photo code of an uploaded picture of one's own, or null: nobody must be photographed
 * @param minutes of service, travel excluded; null for goods
 */
public record DeliveryForm(@NotBlank @Size(max = 500) String note, @Size(max = 16) String photo, @Min(1) @Max(1440) Integer minutes) {}
