package org.haoren.accounts;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Grants;
import org.haoren.platform.permit.Identity;
import org.haoren.platform.permit.Person;
import org.haoren.platform.permit.SecondFactor;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;
import org.haoren.platform.store.Reading;

@ApplicationScoped
class AccountStore {
    static final int RUNS = 100;
    @PersistenceContext EntityManager em;
    @Inject Reading reading;
    @Inject Grants grants;
    @Inject SecondFactor factor;

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    /** Null while unverified. In a transaction of its own where there is none, since most who ask for it have none. */
    @Transactional
    public Person person(AccountId id) {
        return person(get(id));
    }

    private Person person(Account account) {
        return account.verified() ? account.person(residences(account.id())) : null;
    }

    Account get(AccountId id) {
        return Optional.ofNullable(reading.isOnly() ? read(List.of(id)).get(id) : em.find(Account.class, id.value())).orElseThrow(() -> new Missing(id));
    }

    private Map<AccountId, Account> read(Collection<AccountId> ids) {
        return reading.of(Account.class, ids, this::found);
    }

    private Map<AccountId, Account> found(List<AccountId> ids) {
        return em.createQuery("select a from Account a where a.id in :ids", Account.class).setParameter("ids", ids.stream().map(AccountId::value).toList()).getResultStream()
                .collect(toMap(Account::id, each -> each));
    }

    /** Locked, as whoever signs in is. */
    Optional<Account> byId(AccountId id) {
        return Optional.ofNullable(em.find(Account.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Account locked(AccountId id) {
        return Optional.ofNullable(em.find(Account.class, id.value(), LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> new Missing(id));
    }

    Optional<Account> byLogin(Login login) {
        return em.createQuery("select a from Account a where a.login = :login and a.ward = false", Account.class).setParameter("login", login.value()).getResultStream().findFirst();
    }

    /** Whose document it is or was, as far as it was verified. */
    Optional<Account> byDocument(String hash) {
        return em.createQuery("select a from HeldDocument d, Account a where d.hash = :hash and a.id = d.account", Account.class).setParameter("hash", hash).getResultStream().findFirst();
    }

    boolean namesSomebody(String personHash) {
        return em.createQuery("select count(a) from Account a where a.personHash = :hash", Long.class).setParameter("hash", personHash).getSingleResult() > 0;
    }

    Account byCode(String code) {
        return em.createQuery("select a from Account a where a.code = :code", Account.class).setParameter("code", code).getResultStream().findFirst()
                .orElseThrow(() -> new Missing(code));
    }

    List<Account> all(Collection<AccountId> ids) {
        return ids.isEmpty() ? List.of() : List.copyOf(read(ids).values());
    }

    Page<Account> waiting(int page) {
        return Page.of(em.createQuery("select a from Account a where a.verifiedAt is null and a.statedAt is not null order by a.statedAt, a.id", Account.class),
                em.createQuery("select count(a) from Account a where a.verifiedAt is null and a.statedAt is not null", Long.class), page, 20);
    }

    Residences residences(AccountId id) {
        return new Residences(em.createQuery("select r from ResidenceEntry r where r.account = :account order by r.place desc", ResidenceEntry.class)
                .setParameter("account", id.value()).getResultList());
    }

    ResidenceEntry residence(String code) {
        return em.createQuery("select r from ResidenceEntry r where r.code = :code", ResidenceEntry.class).setParameter("code", code).getResultStream().findFirst()
                .orElseThrow(() -> new Missing(code));
    }

    List<ResidenceEntry> standing(Collection<AccountId> ids) {
        if (ids.isEmpty()) return List.of();
        return em.createQuery("select r from ResidenceEntry r where r.account in :ids and r.standsFrom is not null and r.standsUntil is null", ResidenceEntry.class)
                .setParameter("ids", ids.stream().map(AccountId::value).distinct().toList()).getResultList();
    }

    Page<ResidenceEntry> waitingResidences(int page) {
        return Page.of(em.createQuery("select r from ResidenceEntry r where r.standsFrom is null and r.verdict is null order by r.recorded.at, r.id", ResidenceEntry.class),
                em.createQuery("select count(r) from ResidenceEntry r where r.standsFrom is null and r.verdict is null", Long.class), page, 20);
    }

    /** As it stands now that its account is locked. */
    void refresh(ResidenceEntry entry) {
        em.refresh(entry);
    }

    long verifiedBefore(Instant moment, LocalDate bornBy) {
        return em.createQuery("select count(a) from Account a where a.verifiedAt < :moment and (a.born <= :bornBy or :everyAge = true)", Long.class)
                .setParameter("moment", moment).setParameter("bornBy", bornBy == null ? LocalDate.EPOCH : bornBy).setParameter("everyAge", bornBy == null).getSingleResult();
    }

    /** Of one person at most one record stands at any moment, so none is counted twice. @param districts not empty */
    long livedIn(Collection<String> districts, Instant moment, LocalDate bornBy) {
        return em.createQuery("select count(a) from ResidenceEntry r, Account a where a.id = r.account and r.district in :districts and r.standsFrom < :moment "
                + "and (r.standsUntil is null or r.standsUntil >= :moment) and a.verifiedAt < :moment and (a.born <= :bornBy or :everyAge = true)", Long.class)
                .setParameter("districts", districts).setParameter("moment", moment).setParameter("bornBy", bornBy == null ? LocalDate.EPOCH : bornBy)
                .setParameter("everyAge", bornBy == null).getSingleResult();
    }

    /** @param first login @param last login */
    record NumberRun(String first, String last, long numbers) {}

    /** Numbers that lie in one run have the same distance to their place in the order. */
    @SuppressWarnings("unchecked")
    List<NumberRun> numberRuns(Instant moment, int least) {
        List<Object[]> rows = em.createNativeQuery("select min(n), max(n), count(*) from (select n, n - row_number() over (order by n) as run from (select cast(login as bigint) as n "
                + "from account where verified_at < ?1 and login not like '%@%') numbers) runs group by run having count(*) >= ?2 order by count(*) desc, min(n)")
                .setParameter(1, Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC))).setParameter(2, least).setMaxResults(RUNS).getResultList();
        return rows.stream().map(row -> new NumberRun(row[0].toString(), row[1].toString(), ((Number) row[2]).longValue())).toList();
    }

    Optional<SignIn> signIn(String tokenHash) {
        return em.createQuery("select s from SignIn s where s.tokenHash = :hash", SignIn.class).setParameter("hash", tokenHash).getResultStream().findFirst();
    }

    record Running(SignIn signIn, Account account) {}

    /** With whose it is, in one question: it is asked before nearly everything else. */
    Optional<Running> running(String tokenHash, Instant now) {
        var found = em.createQuery("select s, a from SignIn s, Account a where s.tokenHash = :hash and s.endsAt > :now and a.id = s.account", Object[].class).setParameter("hash", tokenHash)
                .setParameter("now", now).getResultStream().map(row -> new Running((SignIn) row[0], (Account) row[1])).findFirst();
        found.ifPresent(each -> reading.knows(Account.class, each.account().id(), each.account()));
        return found;
    }

    Page<SignIn> signIns(AccountId account, Instant now, int page) {
        var rows = em.createQuery("select s from SignIn s where s.account = :account and s.endsAt > :now order by s.startedAt desc, s.id desc", SignIn.class);
        var total = em.createQuery("select count(s) from SignIn s where s.account = :account and s.endsAt > :now", Long.class);
        rows.setParameter("account", account).setParameter("now", now);
        total.setParameter("account", account).setParameter("now", now);
        return Page.of(rows, total, page, 20);
    }

    Optional<SignIn> signIn(AccountId account, String code, Instant now) {
        return em.createQuery("select s from SignIn s where s.account = :account and s.endsAt > :now and substring(s.tokenHash, 1, :length) = :code", SignIn.class)
                .setParameter("account", account).setParameter("now", now).setParameter("length", SignIn.CODE_LENGTH).setParameter("code", code).getResultStream().findFirst();
    }

    /** All but that one. */
    void endSignIns(AccountId account, String tokenHash, Instant now) {
        em.createQuery("update SignIn s set s.endsAt = :now where s.account = :account and s.endsAt > :now and s.tokenHash <> :hash")
                .setParameter("account", account).setParameter("now", now).setParameter("hash", tokenHash).executeUpdate();
    }

    Identity identity(Account account) {
        var held = grants.of(account.id());
        var back = factor.heldBack(account.id(), held);
        return new Identity(account.id(), account.name(), account.verified(), person(account), held.stream().filter(each -> !back.contains(each)).collect(toSet()), back);
    }
}
