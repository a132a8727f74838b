package org.haoren.volunteers.invitations;

import java.time.Instant;
import org.haoren.platform.facts.Fact;

/** What becomes true about lists. The subject is the list; who stands in it is in no log. */
final class InvitationFacts {
    private InvitationFacts() {}

    record ListHandedIn(String subject, Instant at) implements Fact {}

    record ListReleased(String subject, Instant at) implements Fact {}

    record ListDiscarded(String subject, Instant at) implements Fact {}

    /** Somebody does not want to be written to. */
    record InvitationRefused(String subject, Instant at) implements Fact {}
}
