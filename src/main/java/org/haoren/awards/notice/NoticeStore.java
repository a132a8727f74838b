package org.haoren.awards.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.haoren.awards.rounds.RoundId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Page;
import org.haoren.platform.store.ReadOnce;

@ApplicationScoped
class NoticeStore {
    @PersistenceContext EntityManager em;

    /** @throws Refused when this round has such a notice already */
    void add(PublicNotice notice) {
        try {
            em.persist(notice);
            em.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "notice_once")) throw new Refused(NoticeRefusal.ALREADY_PUBLISHED);
            throw e;
        }
    }

    void add(Objection objection) {
        em.persist(objection);
    }

    @ReadOnce
    public PublicNotice get(NoticeId id) {
        return em.createQuery("select n from PublicNotice n where n.code = :code", PublicNotice.class).setParameter("code", id.code())
                .getResultStream().findFirst().orElseThrow(() -> new Missing(id));
    }

    PublicNotice locked(NoticeId id) {
        return em.createQuery("select n from PublicNotice n where n.code = :code", PublicNotice.class).setParameter("code", id.code())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(() -> new Missing(id));
    }

    @ReadOnce
    public Optional<PublicNotice> of(RoundId round, NoticeKind kind) {
        return em.createQuery("select n from PublicNotice n where n.round = :round and n.kind = :kind", PublicNotice.class)
                .setParameter("round", round.code()).setParameter("kind", kind).getResultStream().findFirst();
    }

    /** All of a notice, in the order in which they came: each is a person's own act, so there are few. */
    @ReadOnce
    public List<Objection> objections(NoticeId notice) {
        return em.createQuery("select o from Objection o where o.notice = :notice order by o.raisedAt, o.id", Objection.class)
                .setParameter("notice", notice.code()).getResultList();
    }

    Objection objection(ObjectionId id) {
        return em.createQuery("select o from Objection o where o.code = :code", Objection.class).setParameter("code", id.code())
                .getResultStream().findFirst().orElseThrow(() -> new Missing(id));
    }

    /** Whether an objection of theirs has no answer yet. */
    boolean waits(AccountId objector) {
        return !em.createQuery("select o.id from Objection o where o.objector = :objector and o.answeredAt is null", Long.class).setParameter("objector", objector)
                .setMaxResults(1).getResultList().isEmpty();
    }

    Page<Objection> open(int page) {
        return Page.of(em.createQuery("select o from Objection o where o.answeredAt is null order by o.raisedAt, o.id", Objection.class),
                em.createQuery("select count(o) from Objection o where o.answeredAt is null", Long.class), page, 20);
    }

    Page<Objection> answered(int page) {
        return Page.of(em.createQuery("select o from Objection o where o.answeredAt is not null order by o.answeredAt desc, o.id desc", Objection.class),
                em.createQuery("select count(o) from Objection o where o.answeredAt is not null", Long.class), page, 20);
    }
}
