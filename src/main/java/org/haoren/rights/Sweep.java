package org.haoren.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** What one night's run deleted of one table. */
@Entity
@Table(name = "rights_sweep")
class Sweep {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rights_sweep_seq")
    @SequenceGenerator(name = "rights_sweep_seq", sequenceName = "rights_sweep_seq", allocationSize = 50)
    private long id;
    @Column(name = "swept_on") private LocalDate day;
    private String name;
    private long deleted;
    private Instant past;
    @Column(name = "swept_at") private Instant sweptAt;

    protected Sweep() {}

    /** @param past rows from before this had had their term */
    Sweep(LocalDate day, String name, long deleted, Instant past, Instant sweptAt) {
        this.day = day;
        this.name = name;
        this.deleted = deleted;
        this.past = past;
        this.sweptAt = sweptAt;
    }

    SweepRow row() {
        return new SweepRow(day, name, deleted, past, sweptAt);
    }
}
