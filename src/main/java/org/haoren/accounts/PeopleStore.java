package org.haoren.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.haoren.platform.crypto.KeyedHash;

/** Finds people by an index each time, and never more than a list can show: a search costs the same in a village and in a city of millions. */
@ApplicationScoped
class PeopleStore {
    /** Behind every text that begins like another one. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);
    static final int BATCH = 500;
    @PersistenceContext EntityManager em;
    @Inject KeyedHash hash;

    /** Numbers of their accounts, at most so many, in the order of what they are found by. */
    List<Long> found(PersonQuery query, int most) {
        return switch (query.by()) {
            case DOCUMENT -> one("select d.account from HeldDocument d where d.hash = :key", hash.of(IdentityNumbers.PURPOSE, query.text()));
            case LOGIN -> one("select a.id from Account a where a.login = :key and a.closed = false", query.text());
            case NUMBER_ENDS -> ends(query, most);
            case LETTERS -> letters(query.text(), most);
            case NAME -> beginning("nameKey", query.text(), most);
        };
    }

    private List<Long> one(String jpql, String key) {
        return em.createQuery(jpql, Long.class).setParameter("key", key).setMaxResults(1).getResultList();
    }

    private List<Long> ends(PersonQuery query, int most) {
        return em.createQuery("select a.id from Account a where a.loginEnd = :end and a.login >= :beginning and a.login < :last order by a.login", Long.class).setParameter("end", query.end())
                .setParameter("beginning", query.beginning()).setParameter("last", query.beginning() + ":").setMaxResults(most).getResultList();
    }

    /** Whose initials they are stand before those whose whole name begins so. */
    private List<Long> letters(String text, int most) {
        var found = new LinkedHashSet<>(beginning("initials", text, most));
        if (found.size() < most) found.addAll(beginning("pinyin", text, most - found.size()));
        return new ArrayList<>(found);
    }

    private List<Long> beginning(String key, String text, int most) {
        if (text.isEmpty()) return List.of();
        return em.createQuery("select a.id from Account a where a." + key + " >= :text and a." + key + " < :last order by a." + key + ", a.id", Long.class)
                .setParameter("text", text).setParameter("last", text + LAST).setMaxResults(most).getResultList();
    }

    /** Accounts from before there was a search. @return how many */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int makeFindable() {
        var some = em.createQuery("select a from Account a where a.nameKey is null", Account.class).setMaxResults(BATCH).getResultList();
        some.forEach(Account::findable);
        return some.size();
    }
}
