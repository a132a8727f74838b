package org.haoren.activities.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.haoren.accounts.AccountDesk;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.AccountId;
import org.haoren.volunteers.invitations.InvitationAccepted;

/** Hours brought along: written down when their owner accepts the invitation that names them and wants them, and told to the owner at once. */
@ApplicationScoped
class PriorStore {
    /** One for an invitation, and nobody is invited often. */
    private static final int MOST = 50;
    @PersistenceContext EntityManager em;
    @Inject AccountDesk accounts;
    @Inject Facts facts;

    void hear(@Observes InvitationAccepted accepted) {
        if (accepted.minutes() == 0) return;
        var prior = new PriorHours(accepted);
        em.persist(prior);
        accounts.tell(prior.volunteer(), HoursLetter.PRIOR_HOURS);
        facts.fire(HoursFacts.priorRecorded(prior, accepted.at()));
    }

    /** The newest first. */
    List<PriorHours> of(AccountId volunteer) {
        return em.createQuery("select p from PriorHours p where p.volunteer = :volunteer order by p.id desc", PriorHours.class).setParameter("volunteer", volunteer).setMaxResults(MOST).getResultList();
    }

    /** Minutes that stand. */
    long minutes(AccountId volunteer) {
        return em.createQuery("select coalesce(sum(p.minutes), 0) from PriorHours p where p.volunteer = :volunteer and p.refusedAt is null", Long.class).setParameter("volunteer", volunteer).getSingleResult();
    }

    /** Those that stand, locked. */
    List<PriorHours> standing(AccountId volunteer) {
        return em.createQuery("select p from PriorHours p where p.volunteer = :volunteer and p.refusedAt is null order by p.id", PriorHours.class).setParameter("volunteer", volunteer)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    Optional<PriorHours> locked(String code, AccountId volunteer) {
        return em.createQuery("select p from PriorHours p where p.code = :code and p.volunteer = :volunteer", PriorHours.class).setParameter("code", code).setParameter("volunteer", volunteer)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }
}
