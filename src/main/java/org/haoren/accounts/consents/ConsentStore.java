package org.haoren.accounts.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;

@ApplicationScoped
class ConsentStore {
    private static final int MOST = 200;
    @PersistenceContext EntityManager em;

    /** @throws Refused where another window was quicker */
    void add(Consent consent) {
        try {
            em.persist(consent);
            em.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "account_consent_once")) throw new Refused(ConsentRefusal.ALREADY_GIVEN);
            throw e;
        }
    }

    void flush() {
        em.flush();
    }

    Optional<Consent> standing(AccountId account, ConsentPurpose purpose) {
        return em.createQuery("select c from Consent c where c.account = :account and c.purpose = :purpose and c.standing = 1", Consent.class)
                .setParameter("account", account).setParameter("purpose", purpose).getResultStream().findFirst();
    }

    /** Latest first. */
    List<Consent> of(AccountId account) {
        return em.createQuery("select c from Consent c where c.account = :account order by c.givenAt desc, c.id desc", Consent.class).setParameter("account", account)
                .setMaxResults(MOST).getResultList();
    }

    Set<AccountId> given(Collection<AccountId> accounts, ConsentPurpose purpose) {
        if (accounts.isEmpty()) return Set.of();
        return new HashSet<>(em.createQuery("select c.account from Consent c where c.account in :accounts and c.purpose = :purpose and c.standing = 1", AccountId.class)
                .setParameter("accounts", accounts).setParameter("purpose", purpose).getResultList());
    }
}
