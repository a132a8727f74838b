package org.haoren.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Page;

/** Documents by which people were verified, and corrections of them. */
@ApplicationScoped
class DocumentStore {
    @PersistenceContext EntityManager em;

    /** @throws Refused where another account holds it, also one that is verified at this moment: then it is open which of the two rules the database says first */
    void hold(HeldDocument document) {
        try {
            em.persist(document);
            em.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, HeldDocument.ONCE) || Constraints.violated(e, Account.ONE_PERSON)) throw new Refused(AccountRefusal.PERSON_HAS_ANOTHER_ACCOUNT);
            throw e;
        }
    }

    /** The account's earlier record of the same document makes place for a new one. */
    void free(AccountId account, String hash) {
        em.createQuery("update HeldDocument d set d.hash = null where d.account = :account and d.hash = :hash").setParameter("account", account.value()).setParameter("hash", hash).executeUpdate();
    }

    boolean ofAnother(String hash, AccountId account) {
        return em.createQuery("select count(d) from HeldDocument d where d.hash = :hash and d.account <> :account", Long.class).setParameter("hash", hash)
                .setParameter("account", account.value()).getSingleResult() > 0;
    }

    record Holder(String hash, long account) {}

    /** @param hashes not empty */
    List<Holder> holders(Collection<String> hashes) {
        return em.createQuery("select d.hash, d.account from HeldDocument d where d.hash in :hashes", Object[].class)
                .setParameter("hashes", hashes).getResultStream().map(row -> new Holder((String) row[0], (Long) row[1])).toList();
    }

    /** @param accounts not empty */
    List<Holder> of(Collection<AccountId> accounts) {
        return em.createQuery("select d.hash, d.account from HeldDocument d where d.account in :accounts and d.hash is not null", Object[].class)
                .setParameter("accounts", accounts.stream().map(AccountId::value).toList()).getResultStream().map(row -> new Holder((String) row[0], (Long) row[1])).toList();
    }

    List<String> hashes(AccountId account) {
        return em.createQuery("select d.hash from HeldDocument d where d.account = :account and d.hash is not null", String.class).setParameter("account", account.value()).getResultList();
    }

    /** The newest first. */
    List<HeldDocument> of(AccountId account) {
        return em.createQuery("select d from HeldDocument d where d.account = :account order by d.id desc", HeldDocument.class).setParameter("account", account.value()).getResultList();
    }

    HeldDocument standing(AccountId account) {
        return em.createQuery("select d from HeldDocument d where d.account = :account and d.standsUntil is null", HeldDocument.class).setParameter("account", account.value()).getSingleResult();
    }

    boolean correctionWaits(AccountId account) {
        return em.createQuery("select count(c) from Correction c where c.account = :account and c.verdict is null", Long.class).setParameter("account", account.value()).getSingleResult() > 0;
    }

    Page<Correction> waitingCorrections(int page) {
        return Page.of(em.createQuery("select c from Correction c where c.verdict is null order by c.recorded.at, c.id", Correction.class),
                em.createQuery("select count(c) from Correction c where c.verdict is null", Long.class), page, 20);
    }

    Correction correction(String code) {
        return em.createQuery("select c from Correction c where c.code = :code", Correction.class).setParameter("code", code).getResultStream().findFirst().orElseThrow(() -> new Missing(code));
    }

    /** As it stands now that its account is locked. */
    void refresh(Correction correction) {
        em.refresh(correction);
    }
}
