package org.haoren.activities.hours;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A sixteenth of the city's minutes, changed by update statements only. */
@Entity
@Table(name = "hours_total")
class HoursTotal {
    static final int SLOTS = 16;
    @Id private int slot;
    private long confirmed;

    protected HoursTotal() {}
}
