package org.haoren.awards.nomination;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haoren.awards.rounds.RoundId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Page;
import org.haoren.platform.store.ReadOnce;

@ApplicationScoped
class NominationStore {
    /** More candidates than any shortlist has, and more recommendations than one person makes. */
    private static final int MOST = 500;
    @PersistenceContext EntityManager em;

    /** @throws Refused with {@code otherwise} where the named constraint says that somebody was first */
    void add(Object entity, String constraint, Refusal otherwise) {
        try {
            em.persist(entity);
            em.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, constraint)) throw new Refused(otherwise);
            throw e;
        }
    }

    @ReadOnce
    public NominationCase get(CaseId id) {
        return em.createQuery("select c from NominationCase c where c.code = :code", NominationCase.class).setParameter("code", id.code())
                .getResultStream().findFirst().orElseThrow(() -> new Missing(id));
    }

    NominationCase locked(CaseId id) {
        return em.createQuery("select c from NominationCase c where c.code = :code", NominationCase.class).setParameter("code", id.code())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(() -> new Missing(id));
    }

    Optional<NominationCase> locked(String round, PersonKey key) {
        return em.createQuery("select c from NominationCase c where c.round = :round and c.nameKey = :name and c.unitKey = :unit", NominationCase.class)
                .setParameter("round", round).setParameter("name", key.name()).setParameter("unit", key.unit())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    @ReadOnce
    public List<Recommendation> recommendations(CaseId id) {
        return em.createQuery("select r from Recommendation r where r.nominationCase = :code order by r.madeAt, r.id", Recommendation.class)
                .setParameter("code", id.code()).setMaxResults(MOST).getResultList();
    }

    @ReadOnce
    public List<AccountId> recommenders(CaseId id) {
        return em.createQuery("select r from Recommendation r where r.nominationCase = :code order by r.madeAt, r.id", Recommendation.class)
                .setParameter("code", id.code()).getResultStream().map(Recommendation::recommender).toList();
    }

    @ReadOnce
    public Optional<NamingConsent> consent(CaseId id) {
        return em.createQuery("select c from NamingConsent c where c.nominationCase = :code", NamingConsent.class).setParameter("code", id.code())
                .getResultStream().findFirst();
    }

    /** @param status null for all */
    Page<NominationCase> cases(RoundId round, CaseStatus status, int page) {
        var which = " from NominationCase c where c.round = :round" + (status == null ? "" : " and c.status = :status");
        var rows = em.createQuery("select c" + which + " order by c.begunAt, c.id", NominationCase.class).setParameter("round", round.code());
        var total = em.createQuery("select count(c)" + which, Long.class).setParameter("round", round.code());
        if (status != null) {
            rows.setParameter("status", status);
            total.setParameter("status", status);
        }
        return Page.of(rows, total, page, 20);
    }

    @ReadOnce
    public Map<CaseStatus, Long> counts(RoundId round) {
        return em.createQuery("select c.status, count(c) from NominationCase c where c.round = :round group by c.status", Object[].class)
                .setParameter("round", round.code()).getResultStream().collect(toMap(row -> (CaseStatus) row[0], row -> (Long) row[1]));
    }

    long recommendations(RoundId round) {
        return em.createQuery("select count(r) from Recommendation r, NominationCase c where c.code = r.nominationCase and c.round = :round", Long.class)
                .setParameter("round", round.code()).getSingleResult();
    }

    @ReadOnce
    public List<NominationCase> shortlist(RoundId round) {
        return em.createQuery("select c from NominationCase c where c.round = :round and c.status = :shortlisted", NominationCase.class)
                .setParameter("round", round.code()).setParameter("shortlisted", CaseStatus.SHORTLISTED).setMaxResults(MOST).getResultList();
    }

    /** The newest first. */
    List<MineRow> by(AccountId recommender) {
        return em.createQuery("select c, r from NominationCase c, Recommendation r where c.code = r.nominationCase and r.recommender = :who "
                + "order by r.madeAt desc, r.id desc", Object[].class).setParameter("who", recommender).setMaxResults(MOST).getResultStream()
                .map(row -> new MineRow(((NominationCase) row[0]).rowForRecommender(), ((Recommendation) row[1]).madeAt())).toList();
    }
}
