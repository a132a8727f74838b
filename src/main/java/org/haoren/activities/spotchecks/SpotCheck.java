package org.haoren.activities.spotchecks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;
import org.haoren.platform.permit.AccountId;

/** The draw of one month, with the sums over what was found. */
@Entity
@Table(name = "spot_check")
class SpotCheck {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "spot_check_seq")
    @SequenceGenerator(name = "spot_check_seq", sequenceName = "spot_check_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    @Column(name = "month_code") private String monthCode;
    private String seed;
    @Column(name = "seed_leaf") private long seedLeaf;
    private long population;
    private int drawn;
    @Column(name = "in_order") private int inOrder;
    private int wrong;
    @Column(name = "drawn_by") private AccountId drawnBy;
    @Column(name = "drawn_at") private Instant drawnAt;

    protected SpotCheck() {}

    SpotCheck(YearMonth month, Seed seed, long population, int drawn, AccountId by, Instant now) {
        this.monthCode = month.toString();
        this.seed = seed.root();
        this.seedLeaf = seed.leaf();
        this.population = population;
        this.drawn = drawn;
        this.drawnBy = by;
        this.drawnAt = now;
    }

    /** @param root of the log up to that leaf, hexadecimal */
    record Seed(String root, long leaf) {}

    void count(Finding finding) {
        if (finding == Finding.WRONG) wrong++;
        else inOrder++;
    }

    String month() {
        return monthCode;
    }

    SpotCheckRow row() {
        return new SpotCheckRow(monthCode, seed, seedLeaf, population, drawn, inOrder, wrong, drawnAt);
    }
}
