package org.haoren.volunteers.invitations;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An invitation as whoever holds its link sees it. What the list says of the person is shown to that person alone.
 *
 * @param name its first sign, and in full to the person
 * @param origin who kept the list
 * @param minutes brought along; 0 for none, and for others
 * @param since null where the list does not say
 * @param source empty where the list does not say
 * @param phone to fill in the form with; empty for others
 */
public record InvitationRow(String name, String origin, Instant until, InvitationStanding standing, int minutes, LocalDate since, String source, String phone) {}
