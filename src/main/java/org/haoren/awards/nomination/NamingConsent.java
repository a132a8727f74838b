package org.haoren.awards.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.haoren.platform.permit.AccountId;

/** The candidate's separate consent to be named in public (PIPL art. 25), as a clerk recorded it. */
@Entity
@Table(name = "nomination_consent")
class NamingConsent {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nomination_consent_seq")
    @SequenceGenerator(name = "nomination_consent_seq", sequenceName = "nomination_consent_seq", allocationSize = 50)
    private long id;
    @Column(name = "nomination_case") private String nominationCase;
    @Column(name = "given_on") private LocalDate givenOn;
    @Enumerated(EnumType.STRING) private Manner manner;
    private String note;
    @Column(name = "recorded_by") private AccountId recordedBy;
    @Column(name = "recorded_at") private Instant recordedAt;

    protected NamingConsent() {}

    NamingConsent(CaseId id, ConsentForm form, AccountId clerk, Instant now) {
        nominationCase = id.code();
        givenOn = form.givenOn();
        manner = form.manner();
        note = NominationCase.kept(form.note());
        recordedBy = clerk;
        recordedAt = now;
    }

    ConsentRow row() {
        return new ConsentRow(givenOn, manner, note, recordedAt);
    }
}
