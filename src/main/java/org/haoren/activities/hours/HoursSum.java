package org.haoren.activities.hours;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.haoren.platform.permit.AccountId;

/** A volunteer's minutes, changed by update statements only. */
@Entity
@Table(name = "hours_sum")
class HoursSum {
    @Id private long volunteer;
    private long confirmed;
    private long waiting;

    protected HoursSum() {}

    HoursSum(AccountId volunteer) {
        this.volunteer = volunteer.value();
    }
}
