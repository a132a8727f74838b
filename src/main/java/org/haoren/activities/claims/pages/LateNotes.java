package org.haoren.activities.claims.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.activities.claims.BackEntryDesk;
import org.haoren.activities.claims.BackEntryRow;
import org.haoren.activities.claims.HoursClaimDesk;
import org.haoren.activities.claims.HoursClaimRow;
import org.haoren.activities.hours.EntryRow;
import org.haoren.activities.hours.Source;

/** For the page on which entries are confirmed: what a claim says, and what was written in afterwards rests on. */
@Named
@RequestScoped
public class LateNotes {
    @Inject HoursClaimDesk claims;
    @Inject BackEntryDesk backEntries;
    private HoursClaimRow claim;
    private BackEntryRow backEntry;

    /** Null where the volunteer did not claim it. */
    public HoursClaimRow claim(EntryRow entry) {
        if (claim == null && entry.source() == Source.CLAIM) claim = claims.of(entry.id()).orElse(null);
        return claim;
    }

    /** Null where it was not written in afterwards. */
    public BackEntryRow backEntry(EntryRow entry) {
        if (backEntry == null && entry.source() == Source.BACK_ENTRY) backEntry = backEntries.of(entry.id()).orElse(null);
        return backEntry;
    }
}
