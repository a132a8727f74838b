package org.haoren.platform.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.store.Page;

/** Where it is written down that somebody opens what is sealed about somebody else: before they are shown it, and in the same transaction. */
@ApplicationScoped
public class Gate {
    @PersistenceContext EntityManager em;
    @Inject Caller caller;
    @Inject Clock clock;

    /** Nothing is written where people open what is about themselves. @param purpose name of one of the room's purposes @param note or null */
    @Transactional(Transactional.TxType.MANDATORY)
    public void opens(AccountId subject, Sealed sealed, String purpose, String note) {
        if (caller.is(subject)) return;
        em.persist(new Opened(subject, caller.account(), sealed, purpose, note, clock.instant()));
        em.flush();
    }

    /** Who opened this one, latest first. */
    public List<OpenedRow> of(Sealed sealed, int most) {
        return em.createQuery("select o from Opened o where o.reference = :reference and o.thing = :thing order by o.at desc, o.id desc", Opened.class)
                .setParameter("reference", sealed.reference()).setParameter("thing", sealed.thing()).setMaxResults(most).getResultStream().map(Opened::row).toList();
    }

    /** Who opened anything about this person, latest first. */
    @Transactional
    public Page<OpenedRow> about(AccountId subject, int page) {
        var rows = em.createQuery("select o from Opened o where o.subject = :subject order by o.at desc, o.id desc", Opened.class).setParameter("subject", subject);
        var total = em.createQuery("select count(o) from Opened o where o.subject = :subject", Long.class).setParameter("subject", subject);
        return Page.of(rows, total, page, 20).map(Opened::row);
    }
}
