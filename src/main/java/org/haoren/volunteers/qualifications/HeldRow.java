package org.haoren.volunteers.qualifications;

import java.time.LocalDate;

/** A checked qualification and the days on which it counts. @param until the last one, included; null where it has no end */
public record HeldRow(String kind, LocalDate from, LocalDate until) {}
