package org.haoren.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** How far one table has been sealed anew with one key. */
@Entity
@Table(name = "keys_run")
class SealingRun {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "keys_run_seq")
    @SequenceGenerator(name = "keys_run_seq", sequenceName = "keys_run_seq", allocationSize = 50)
    private long id;
    @Column(name = "key_id") private String keyId;
    private String name;
    @Column(name = "last_key") private String lastKey;
    private long looked;
    private long sealed;
    @Column(name = "begun_at") private Instant begunAt;
    @Column(name = "finished_at") private Instant finishedAt;

    protected SealingRun() {}

    SealingRun(String keyId, String name, Instant now) {
        this.keyId = keyId;
        this.name = name;
        this.begunAt = now;
    }

    String lastKey() {
        return lastKey;
    }

    boolean finished() {
        return finishedAt != null;
    }

    void came(String last, int rows, int values) {
        lastKey = last;
        looked += rows;
        sealed += values;
    }

    void finish(Instant now) {
        finishedAt = now;
    }

    RunRow row() {
        return new RunRow(name, looked, sealed, begunAt, finishedAt);
    }
}
