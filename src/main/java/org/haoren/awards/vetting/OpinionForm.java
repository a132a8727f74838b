package org.haoren.awards.vetting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;
import org.haoren.platform.text.Prose;

/**
 * @param unit code of the unit in whose name it is given; may stay empty for whoever speaks for one only
 * @param text asked for unless the unit simply agrees
 */
public record OpinionForm(@Size(max = 40) @OneLine String unit, @NotNull Verdict verdict, @Size(max = 1000) @Prose String text) {}
