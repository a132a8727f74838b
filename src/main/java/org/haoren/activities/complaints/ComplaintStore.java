package org.haoren.activities.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;
import org.haoren.platform.store.ReadOnce;

@ApplicationScoped
class ComplaintStore {
    private static final int PAGE_SIZE = 20;
    private static final int MOST = 20;
    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    @ReadOnce
    public Complaint get(String code) {
        return em.createQuery("select c from Complaint c where c.code = :code", Complaint.class).setParameter("code", code).getResultStream().findFirst().orElseThrow(() -> new Missing(code));
    }

    Complaint locked(String code) {
        return em.createQuery("select c from Complaint c where c.code = :code", Complaint.class).setParameter("code", code).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(() -> new Missing(code));
    }

    /** The latest first. */
    Page<Complaint> of(AccountId complainer, int page) {
        return Page.of(em.createQuery("select c from Complaint c where c.complainer = :complainer order by c.receivedAt desc, c.id desc", Complaint.class).setParameter("complainer", complainer),
                em.createQuery("select count(c) from Complaint c where c.complainer = :complainer", Long.class).setParameter("complainer", complainer), page, PAGE_SIZE);
    }

    long open(AccountId complainer) {
        return em.createQuery("select count(c) from Complaint c where c.complainer = :complainer and c.standing = 1", Long.class).setParameter("complainer", complainer).getSingleResult();
    }

    /** That nobody has answered, what is due first before the others; none that this person may not see. @param stations of which they are kept away; not empty */
    Page<Complaint> waiting(AccountId reader, Set<String> stations, int page) {
        var which = "from Complaint c where c.standing = 1 and c.complainer <> :reader and c.station not in :stations and not exists (select h from Hearing h where h.complaint = c.code and h.concerned = :reader)";
        return Page.of(em.createQuery("select c " + which + " order by c.answerBy, c.id", Complaint.class).setParameter("reader", reader).setParameter("stations", stations),
                em.createQuery("select count(c) " + which, Long.class).setParameter("reader", reader).setParameter("stations", stations), page, PAGE_SIZE);
    }

    @ReadOnce
    public List<Hearing> hearings(String complaint) {
        return em.createQuery("select h from Hearing h where h.complaint = :complaint order by h.id", Hearing.class).setParameter("complaint", complaint).setMaxResults(MOST).getResultList();
    }

    Page<Hearing> hearingsOf(AccountId concerned, int page) {
        return Page.of(em.createQuery("select h from Hearing h where h.concerned = :concerned order by h.id desc", Hearing.class).setParameter("concerned", concerned),
                em.createQuery("select count(h) from Hearing h where h.concerned = :concerned", Long.class).setParameter("concerned", concerned), page, PAGE_SIZE);
    }

    Hearing hearing(String code) {
        return em.createQuery("select h from Hearing h where h.code = :code", Hearing.class).setParameter("code", code).getResultStream().findFirst().orElseThrow(() -> new Missing(code));
    }

    Hearing lockedHearing(String code) {
        return em.createQuery("select h from Hearing h where h.code = :code", Hearing.class).setParameter("code", code).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(() -> new Missing(code));
    }

    /** In one query. */
    @ReadOnce
    public ComplaintFigures figures(Instant from) {
        var row = em.createQuery("select count(c), sum(case when c.outcome is not null then 1 else 0 end), sum(c.inTime), "
                + "sum(case when c.outcome in (:founded, :partly) then 1 else 0 end) from Complaint c where c.receivedAt >= :from", Object[].class)
                .setParameter("founded", ComplaintOutcome.FOUNDED).setParameter("partly", ComplaintOutcome.PARTLY).setParameter("from", from).getSingleResult();
        return new ComplaintFigures(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
    }

    /** A sum over nothing is null. */
    private static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
