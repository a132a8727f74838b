package org.haoren.volunteers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.ReadOnce;

@ApplicationScoped
class VolunteerStore {
    @PersistenceContext EntityManager em;

    void add(Volunteer volunteer) {
        em.persist(volunteer);
        em.flush();
    }

    @ReadOnce
    public Optional<Volunteer> of(AccountId account) {
        return em.createQuery("select v from Volunteer v where v.account = :account", Volunteer.class).setParameter("account", account)
                .getResultStream().findFirst();
    }

    Optional<Volunteer> byNumber(VolunteerNumber number) {
        return em.createQuery("select v from Volunteer v where v.number = :number", Volunteer.class).setParameter("number", number.value()).getResultStream().findFirst();
    }

    /** Locked, so that the second of two changes sees the first. */
    Volunteer locked(AccountId account) {
        return em.createQuery("select v from Volunteer v where v.account = :account", Volunteer.class).setParameter("account", account)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(() -> new Missing("volunteer"));
    }

    /** Locked until the end of the transaction, in the same order whoever asks. @param accounts not empty */
    void hold(Collection<AccountId> accounts) {
        em.createQuery("select v from Volunteer v where v.account in :accounts order by v.id", Volunteer.class).setParameter("accounts", accounts)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Its version as the next reader will find it. */
    void flush() {
        em.flush();
    }

    void remove(Volunteer volunteer) {
        em.remove(volunteer);
    }

    boolean taken(VolunteerNumber number) {
        return em.createQuery("select count(v) from Volunteer v where v.number = :number", Long.class).setParameter("number", number.value())
                .getSingleResult() > 0;
    }

    @ReadOnce
    public Map<AccountId, String> numbers(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) return Map.of();
        return em.createQuery("select v.account, v.number from Volunteer v where v.account in :accounts", Object[].class)
                .setParameter("accounts", accounts.stream().distinct().toList()).getResultStream()
                .collect(Collectors.toMap(row -> (AccountId) row[0], row -> (String) row[1]));
    }

    long count() {
        return em.createQuery("select count(v) from Volunteer v", Long.class).getSingleResult();
    }
}
