package org.haoren.volunteers;

import java.time.LocalDate;

/** That somebody is a volunteer. @param number 14 digits, see {@link VolunteerNumber} @param since the city's calendar day of registration */
public record RegistrationRow(String number, LocalDate since) {}
