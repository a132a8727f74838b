package org.haoren.activities.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;
import org.haoren.volunteers.invitations.InvitationAccepted;

/** Hours that somebody brought along from where they served before. Nobody here has verified them, so they never enter a sum; their owner may refuse them at any time. */
@Entity
@Table(name = "hours_prior")
class PriorHours {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hours_prior_seq")
    @SequenceGenerator(name = "hours_prior_seq", sequenceName = "hours_prior_seq", allocationSize = 50)
    private long id;
    private String code;
    private AccountId volunteer;
    private int minutes;
    private LocalDate since;
    private String source;
    private String origin;
    @Column(name = "recorded_at") private Instant recordedAt;
    @Column(name = "refused_at") private Instant refusedAt;

    protected PriorHours() {}

    PriorHours(InvitationAccepted accepted) {
        code = Codes.random();
        volunteer = accepted.account();
        minutes = accepted.minutes();
        since = accepted.since();
        source = accepted.source();
        origin = accepted.origin();
        recordedAt = accepted.at();
    }

    String code() {
        return code;
    }

    AccountId volunteer() {
        return volunteer;
    }

    List<Refusal> objectionsToRefusing() {
        return refusedAt == null ? List.of() : List.of(HoursRefusal.ALREADY_REFUSED);
    }

    void refuse(Instant now) {
        refusedAt = now;
    }

    PriorRow row() {
        return new PriorRow(code, minutes, since, source, origin, recordedAt, refusedAt);
    }
}
