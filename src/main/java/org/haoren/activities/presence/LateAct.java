package org.haoren.activities.presence;

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
import java.util.Optional;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.platform.permit.AccountId;

/** Something that a telephone handed in: with a right code, or as a wrong guess. Written once. */
@Entity
@Table(name = "presence_late")
class LateAct {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "presence_late_seq")
    @SequenceGenerator(name = "presence_late_seq", sequenceName = "presence_late_seq", allocationSize = 50)
    private long id;
    private AccountId account;
    private String item;
    private String shift;
    @Enumerated(EnumType.STRING) private LatePassage passage;
    @Column(name = "phone_at") private Instant phoneAt;
    @Column(name = "arrived_at") private Instant arrivedAt;
    @Column(name = "proven_at") private Instant provenAt;

    protected LateAct() {}

    /** @param provenAt null where the code was wrong */
    LateAct(AccountId account, ShiftId shift, LateForm form, Instant provenAt, Instant now) {
        this.account = account;
        this.item = form.item();
        this.shift = shift.code();
        this.passage = form.passage();
        this.phoneAt = Instant.ofEpochMilli(form.phoneAt());
        this.arrivedAt = now;
        this.provenAt = provenAt;
    }

    /** Empty where the code was wrong. */
    Optional<Instant> provenAt() {
        return Optional.ofNullable(provenAt);
    }
}
