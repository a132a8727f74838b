package org.haoren.roles;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** @param reason needed where it is declined */
public record DecisionForm(@NotNull GrantVerdict verdict, @Size(max = 200) @OneLine String reason) {}
