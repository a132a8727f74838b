package org.haoren.credibility.collections;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.haoren.platform.text.OneLine;

/**
 * What a collection is opened with.
 *
 * @param unit for which school or unit, as volunteers read it
 * @param purpose what the certificates are wanted for
 * @param from first day of service
 * @param to last day of service
 * @param lastDay on which a volunteer may still agree
 */
public record CollectionForm(@NotBlank @Size(max = 80) @OneLine String unit, @NotBlank @Size(max = 200) @OneLine String purpose, @NotNull LocalDate from, @NotNull LocalDate to, @NotNull LocalDate lastDay) {}
