package org.haoren.guardians;

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

/** What a guardian said to a purpose. It is never changed: the next word stands beside it and is the latest. */
@Entity
@Table(name = "guardian_consent")
class ConsentWord {
    /** Of the text that the page shows before one consents. */
    static final String EDITION = "2026-11-27";
    private static final Integer LATEST = 1;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "guardian_consent_seq")
    @SequenceGenerator(name = "guardian_consent_seq", sequenceName = "guardian_consent_seq", allocationSize = 50)
    private long id;
    private long guardianship;
    @Enumerated(EnumType.STRING) private ConsentPurpose purpose;
    private boolean given;
    private String edition;
    private Integer latest;
    @Column(name = "said_at") private Instant saidAt;

    protected ConsentWord() {}

    ConsentWord(Guardianship guardianship, ConsentPurpose purpose, boolean given, Instant now) {
        this.guardianship = guardianship.id();
        this.purpose = purpose;
        this.given = given;
        edition = EDITION;
        latest = LATEST;
        saidAt = now;
    }

    boolean of(Guardianship other) {
        return guardianship == other.id();
    }

    ConsentPurpose purpose() {
        return purpose;
    }

    boolean given() {
        return given;
    }

    Instant saidAt() {
        return saidAt;
    }

    void superseded() {
        latest = null;
    }
}
