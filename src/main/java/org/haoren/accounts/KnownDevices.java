package org.haoren.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.haoren.platform.crypto.KeyedHash;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.rates.Sender;

/** The browsers that are known for an account; to be asked while its row is locked. As device cookies are meant by the OWASP guidance on slow online guessing. */
@ApplicationScoped
class KnownDevices {
    /** Of one account. The one that was not used for longest makes place. */
    static final int MOST = 20;
    private static final String PURPOSE = "known device";
    @PersistenceContext EntityManager em;
    @Inject KeyedHash hash;
    @Inject Sender sender;

    /** Whose failures count: this browser's, where the account knows it, else those of all others together. */
    Tries tries(Account account) {
        return here(account.id()).map(KnownDevice::tries).orElse(account.tries());
    }

    /** Whoever asks has shown that the account is theirs. */
    void remember(AccountId account, Instant now) {
        var known = here(account);
        if (known.isPresent()) known.get().used(now);
        else sender.name().ifPresent(name -> add(new KnownDevice(account, hashed(account, name), now), account));
    }

    private void add(KnownDevice device, AccountId account) {
        var others = em.createQuery("select d from KnownDevice d where d.account = :account order by d.usedAt desc, d.id desc", KnownDevice.class).setParameter("account", account.value()).getResultList();
        others.stream().skip(MOST - 1L).forEach(em::remove);
        em.persist(device);
    }

    /** The password has changed: whoever knew the old one may have signed in elsewhere. */
    void forgetOthers(AccountId account) {
        var here = sender.name().map(name -> hashed(account, name)).orElse("");
        em.createQuery("delete from KnownDevice d where d.account = :account and d.device <> :here").setParameter("account", account.value()).setParameter("here", here).executeUpdate();
    }

    private Optional<KnownDevice> here(AccountId account) {
        return sender.device().flatMap(name -> em.createQuery("select d from KnownDevice d where d.account = :account and d.device = :device", KnownDevice.class)
                .setParameter("account", account.value()).setParameter("device", hashed(account, name)).getResultStream().findFirst());
    }

    private String hashed(AccountId account, String name) {
        return hash.of(PURPOSE, account.value() + " " + name);
    }
}
