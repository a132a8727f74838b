package org.haoren.wishes;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.haoren.platform.permit.AccountId;

/** Somebody opened a case file. Kept for the yearly report of accesses (rules on minors' protection online, arts. 36 and 37). */
@Entity
@Table(name = "wish_file_reading")
class Reading {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wish_file_reading_seq")
    @SequenceGenerator(name = "wish_file_reading_seq", sequenceName = "wish_file_reading_seq", allocationSize = 50)
    private long id;
    private String wish;
    private AccountId reader;
    @Enumerated(EnumType.STRING) private ReadingPurpose purpose;
    private Instant at;

    protected Reading() {}

    Reading(WishId wish, AccountId reader, ReadingPurpose purpose, Instant at) {
        this.wish = wish.code();
        this.reader = reader;
        this.purpose = purpose;
        this.at = at;
    }

    AccountId reader() {
        return reader;
    }

    CaseFileRow.ReadingRow row(String name) {
        return new CaseFileRow.ReadingRow(name, purpose, at);
    }
}
