package org.haoren.roles;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** Why a role ends. */
public record WithdrawalForm(@NotBlank @Size(max = 200) @OneLine String reason) {}
