package org.haoren.awards.nomination;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.haoren.platform.text.OneLine;

/** The candidate agrees to be named in public, as a clerk records it. */
public record ConsentForm(@NotNull LocalDate givenOn, @NotNull Manner manner, @Size(max = 300) @OneLine String note) {}
