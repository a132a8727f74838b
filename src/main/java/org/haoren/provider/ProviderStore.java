package org.haoren.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;

@ApplicationScoped
class ProviderStore {
    @PersistenceContext EntityManager em;

    /** @throws Refused where another browser was quicker */
    void add(ProviderLink link) {
        try {
            em.persist(link);
            em.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, ProviderLink.ONE_PERSON)) throw new Refused(ProviderRefusal.LINKED_TO_ANOTHER);
            if (Constraints.violated(e, ProviderLink.ONE_ACCOUNT)) throw new Refused(ProviderRefusal.HAS_ANOTHER_LINK);
            throw e;
        }
    }

    Optional<ProviderLink> of(String subject) {
        return em.createQuery("select l from ProviderLink l where l.subject = :subject", ProviderLink.class).setParameter("subject", subject).getResultStream().findFirst();
    }

    Optional<ProviderLink> of(AccountId account) {
        return em.createQuery("select l from ProviderLink l where l.account = :account", ProviderLink.class).setParameter("account", account).getResultStream().findFirst();
    }

    void remove(ProviderLink link) {
        em.remove(link);
    }
}
