package org.haoren.wishes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A sixteenth of the wishes that came true, changed by update statements only. */
@Entity
@Table(name = "wish_total")
class WishTotal {
    static final int SLOTS = 16;
    @Id private int slot;
    private long fulfilled;

    protected WishTotal() {}
}
