package org.haoren.activities.claims;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.haoren.platform.text.OneLine;
import org.haoren.platform.text.Prose;

/**
 * Time that a volunteer claims.
 *
 * @param begins on the city's wall clock, as ends
 * @param did what they did
 * @param witness who saw it; may be empty
 */
public record HoursClaimForm(@NotNull LocalDateTime begins, @NotNull LocalDateTime ends, @NotBlank @Size(min = 5, max = 500) @Prose String did, @Size(max = 60) @OneLine String witness) {}
