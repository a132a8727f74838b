package org.haoren.activities.stars;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** Why a star is taken back. */
public record StarWithdrawalForm(@NotBlank @Size(min = 5, max = 200) @OneLine String reason) {}
