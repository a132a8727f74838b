package org.haoren.activities.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.haoren.activities.hours.EntryId;
import org.haoren.places.stations.StationId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Page;

@ApplicationScoped
class LateStore {
    private static final int PAGE_SIZE = 20;
    @PersistenceContext EntityManager em;

    /** @throws Refused where somebody was quicker */
    void add(Object late) {
        try {
            em.persist(late);
            em.flush();
        } catch (PersistenceException e) {
            for (var constraint : List.of("hours_claim_turn", "hours_back_entry_station_turn", "hours_back_entry_volunteer_turn"))
                if (Constraints.violated(e, constraint)) throw new Refused(LateRefusal.AT_ONCE);
            throw e;
        }
    }

    int claims(AccountId volunteer, YearMonth month) {
        return em.createQuery("select count(c) from HoursClaim c where c.volunteer = :volunteer and c.monthCode = :month", Long.class).setParameter("volunteer", volunteer)
                .setParameter("month", month.toString()).getSingleResult().intValue();
    }

    Optional<HoursClaim> claim(EntryId entry) {
        return em.createQuery("select c from HoursClaim c where c.entry = :entry", HoursClaim.class).setParameter("entry", entry.code()).getResultStream().findFirst();
    }

    Optional<BackEntry> backEntry(EntryId entry) {
        return em.createQuery("select b from BackEntry b where b.entry = :entry", BackEntry.class).setParameter("entry", entry.code()).getResultStream().findFirst();
    }

    /** @param count how many @param minutes all of them */
    record Used(int count, long minutes) {
        static final Used NOTHING = new Used(0, 0);

        private static Used of(Object[] row) {
            return new Used(((Long) row[0]).intValue(), row[1] == null ? 0 : (Long) row[1]);
        }
    }

    Used used(StationId station, YearMonth month) {
        return Used.of(em.createQuery("select count(b), sum(b.minutes) from BackEntry b where b.station = :station and b.monthCode = :month", Object[].class).setParameter("station", station.code())
                .setParameter("month", month.toString()).getSingleResult());
    }

    Used used(AccountId volunteer, int year) {
        return Used.of(em.createQuery("select count(b), sum(b.minutes) from BackEntry b where b.volunteer = :volunteer and b.yearCode = :year", Object[].class).setParameter("volunteer", volunteer)
                .setParameter("year", year).getSingleResult());
    }

    /** Station, count and minutes of each that wrote something in, the most minutes first. */
    Page<Object[]> stations(YearMonth month, int page) {
        return Page.of(em.createQuery("select b.station, count(b), sum(b.minutes) from BackEntry b where b.monthCode = :month group by b.station order by sum(b.minutes) desc, b.station", Object[].class)
                .setParameter("month", month.toString()), em.createQuery("select count(distinct b.station) from BackEntry b where b.monthCode = :month", Long.class)
                .setParameter("month", month.toString()), page, PAGE_SIZE);
    }
}
