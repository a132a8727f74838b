package org.haoren.awards.nomination;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The candidate agrees to be named in public, as a clerk records it. */
public record ConsentForm(@NotNull LocalDate givenOn, @NotNull Manner manner, @Size(max = 300) @Pattern(regexp = "[^\\p{Cntrl}]*") String note) {}
