package org.haoren.activities.commendations;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.haoren.places.stations.StationId;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;

/** A commendation: given, agreed to or declined by the volunteer, once; public from then on, until they take it back. */
@Entity
class Commendation {
    static final String OFFICE = "office";
    private static final Integer WAITS = 1;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "commendation_seq")
    @SequenceGenerator(name = "commendation_seq", sequenceName = "commendation_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private String host;
    private AccountId volunteer;
    @Column(name = "reason_zh") private String reasonZh;
    @Column(name = "reason_en") private String reasonEn;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "commended_by"))
    @AttributeOverride(name = "name", column = @Column(name = "commended_name"))
    @AttributeOverride(name = "at", column = @Column(name = "commended_at"))
    private Signature given;
    @Column(name = "public_name") private String publicName;
    @Column(name = "answered_at") private Instant answeredAt;
    private Integer waiting;

    protected Commendation() {}

    Commendation(AccountId volunteer, CommendationForm form, Signature by) {
        code = Codes.random();
        host = form.host();
        this.volunteer = volunteer;
        reasonZh = form.reasonZh().strip();
        reasonEn = form.reasonEn() == null ? "" : form.reasonEn().strip();
        given = by;
        waiting = WAITS;
    }

    List<Refusal> objectionsToAnswering() {
        return waiting == null ? List.of(CommendationRefusal.ANSWERED_ALREADY) : List.of();
    }

    /** @param name under which it is public */
    void agree(String name, Instant now) {
        publicName = name;
        answer(now);
    }

    void decline(Instant now) {
        answer(now);
    }

    private void answer(Instant now) {
        answeredAt = now;
        waiting = null;
    }

    List<Refusal> objectionsToTakingBack() {
        return publicName == null ? List.of(CommendationRefusal.NOT_PUBLIC) : List.of();
    }

    void takeBack() {
        publicName = null;
    }

    String code() {
        return code;
    }

    AccountId volunteer() {
        return volunteer;
    }

    CommendationRow row() {
        var state = waiting != null ? CommendationState.WAITING : publicName != null ? CommendationState.PUBLIC : CommendationState.NOT_PUBLIC;
        return new CommendationRow(code, host.equals(OFFICE) ? null : new StationId(host), publicName, reasonZh, reasonEn, Signature.row(given).at(), state);
    }
}
