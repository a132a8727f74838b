package org.haoren.volunteers.invitations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** @param reason needed where the list is discarded */
public record ListDecisionForm(@NotNull ListVerdict verdict, @Size(max = 200) @OneLine String reason) {}
