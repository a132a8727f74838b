package org.haoren.awards.nomination;

import java.time.Instant;
import java.time.LocalDate;

public record ConsentRow(LocalDate givenOn, Manner manner, String note, Instant recordedAt) {}
