package org.haoren.activities.stars;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** Whom the office proposes for the stars that they have reached. @param number of the volunteer, with or without spaces */
public record ProposalForm(@NotBlank @Size(max = 40) @OneLine String number) {}
