package org.haoren.activities.hours;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.haoren.platform.permit.AccountId;

@ApplicationScoped
class SumStore {
    @PersistenceContext EntityManager em;

    /** @return whether there was a row to add to */
    boolean add(AccountId volunteer, int confirmed, int waiting) {
        return em.createQuery("update HoursSum s set s.confirmed = s.confirmed + :confirmed, s.waiting = s.waiting + :waiting where s.volunteer = :volunteer")
                .setParameter("confirmed", confirmed).setParameter("waiting", waiting).setParameter("volunteer", volunteer.value()).executeUpdate() == 1;
    }

    /** @param confirmed more minutes of each volunteer, or fewer; the parts of the total are locked in their order */
    void addToCity(Map<AccountId, Integer> confirmed) {
        var slots = confirmed.entrySet().stream().collect(groupingBy(each -> (int) (each.getKey().value() % HoursTotal.SLOTS), TreeMap::new, summingInt(Map.Entry::getValue)));
        slots.forEach((slot, minutes) -> em.createQuery("update HoursTotal t set t.confirmed = t.confirmed + :confirmed where t.slot = :slot").setParameter("confirmed", minutes)
                .setParameter("slot", slot).executeUpdate());
    }

    /** In the order of the people. */
    void lock(Collection<AccountId> people) {
        em.createQuery("select s from HoursSum s where s.volunteer in :people order by s.volunteer", HoursSum.class).setParameter("people", people.stream().map(AccountId::value).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** In a transaction of its own, so that of two that come at once the later one goes on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void begin(AccountId volunteer) {
        em.persist(new HoursSum(volunteer));
        em.flush();
    }

    /** Confirmed and waiting minutes. */
    long[] of(AccountId volunteer) {
        List<Object[]> found = em.createQuery("select s.confirmed, s.waiting from HoursSum s where s.volunteer = :volunteer", Object[].class)
                .setParameter("volunteer", volunteer.value()).getResultList();
        return found.isEmpty() ? new long[] {0, 0} : new long[] {(Long) found.get(0)[0], (Long) found.get(0)[1]};
    }

    long city() {
        return em.createQuery("select sum(t.confirmed) from HoursTotal t", Long.class).getSingleResult();
    }

    /** Adds everything up anew: reads the whole table, for a check by hand and not for a page. */
    SumsRow recomputed() {
        var off = em.createNativeQuery("""
                select count(*) from hours_sum s left join (
                  select volunteer, sum(case when status = 'CONFIRMED' then minutes else 0 end) as confirmed,
                    sum(case when status = 'RECORDED' then minutes else 0 end) as waiting
                  from hours_entry group by volunteer) e on e.volunteer = s.volunteer
                where s.confirmed <> coalesce(e.confirmed, 0) or s.waiting <> coalesce(e.waiting, 0)
                """).getSingleResult();
        var without = em.createNativeQuery("""
                select count(distinct e.volunteer) from hours_entry e where e.status <> 'VOIDED'
                  and not exists (select 1 from hours_sum s where s.volunteer = e.volunteer)""").getSingleResult();
        var entries = em.createQuery("select coalesce(sum(e.minutes), 0) from ServiceEntry e where e.status = :confirmed", Long.class)
                .setParameter("confirmed", EntryStatus.CONFIRMED).getSingleResult();
        return new SumsRow(((Number) off).longValue() + ((Number) without).longValue(), city(), entries);
    }
}
