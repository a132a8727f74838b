package org.haoren.guardians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;
import org.haoren.platform.store.ReadOnce;

@ApplicationScoped
class GuardianStore {
    private static final int PAGE_SIZE = 20;
    /** Of one person, as guardian or as ward. */
    private static final int MOST = 100;
    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    /** As it stands now that its people are locked. */
    void refresh(Object entity) {
        em.refresh(entity);
    }

    /** Both, always in the same order. */
    void lock(AccountId... people) {
        Stream.of(people).filter(each -> each != null).map(AccountId::value).distinct().sorted().forEach(account -> {
            if (em.find(GuardianPerson.class, account, LockModeType.PESSIMISTIC_WRITE) == null) throw new IllegalStateException("Not made known first");
        });
    }

    boolean knows(AccountId account) {
        return em.find(GuardianPerson.class, account.value()) != null;
    }

    /** In a transaction of its own, so that of two that come at once the later one goes on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void introduce(AccountId account) {
        em.persist(new GuardianPerson(account));
        em.flush();
    }

    @ReadOnce
    public Guardianship get(String code) {
        return em.createQuery("select g from Guardianship g where g.code = :code", Guardianship.class).setParameter("code", code).getResultStream().findFirst()
                .orElseThrow(() -> new Missing(code));
    }

    Guardianship get(long id) {
        return Optional.ofNullable(em.find(Guardianship.class, id)).orElseThrow(() -> new Missing(id));
    }

    @ReadOnce
    public List<Guardianship> ofWard(AccountId ward) {
        return em.createQuery("select g from Guardianship g where g.ward = :ward and g.standing = 1 order by g.askedAt, g.id", Guardianship.class).setParameter("ward", ward)
                .setMaxResults(MOST).getResultList();
    }

    @ReadOnce
    public List<Guardianship> ofGuardian(AccountId guardian) {
        return em.createQuery("select g from Guardianship g where g.guardian = :guardian and g.standing = 1 order by g.askedAt, g.id", Guardianship.class)
                .setParameter("guardian", guardian).setMaxResults(MOST).getResultList();
    }

    /** Of several wards at once. */
    @ReadOnce
    public List<Guardianship> confirmed(Collection<AccountId> wards) {
        if (wards.isEmpty()) return List.of();
        return em.createQuery("select g from Guardianship g where g.ward in :wards and g.standing = 1 and g.confirmedAt is not null", Guardianship.class)
                .setParameter("wards", wards.stream().distinct().toList()).getResultList();
    }

    /** Whether they have accepted to be somebody's guardian. */
    @ReadOnce
    public boolean guards(AccountId guardian) {
        return em.createQuery("select count(g) from Guardianship g where g.guardian = :guardian and g.standing = 1 and g.acceptedAt is not null", Long.class)
                .setParameter("guardian", guardian).getSingleResult() > 0;
    }

    boolean asked(AccountId ward, String loginHash) {
        return em.createQuery("select count(g) from Guardianship g where g.ward = :ward and g.loginHash = :hash and g.standing = 1", Long.class).setParameter("ward", ward)
                .setParameter("hash", loginHash).getSingleResult() > 0;
    }

    /** Whether this one has been asked to answer for that one. */
    boolean stands(AccountId guardian, AccountId ward) {
        return em.createQuery("select count(g) from Guardianship g where g.guardian = :guardian and g.ward = :ward and g.standing = 1", Long.class)
                .setParameter("guardian", guardian).setParameter("ward", ward).getSingleResult() > 0;
    }

    /** Accepted, and nobody has seen proof yet; longest first. */
    Page<Guardianship> atCounter(int page) {
        var which = "from Guardianship g where g.standing = 1 and g.acceptedAt is not null and g.provedAt is null";
        return Page.of(em.createQuery("select g " + which + " order by g.acceptedAt, g.id", Guardianship.class), em.createQuery("select count(g) " + which, Long.class), page, PAGE_SIZE);
    }

    /** Whose ward was to be of full age by that day. */
    List<Guardianship> runOut(LocalDate today, int most) {
        return em.createQuery("select g from Guardianship g where g.standing = 1 and g.endsOn <= :today order by g.endsOn, g.id", Guardianship.class).setParameter("today", today)
                .setMaxResults(most).getResultList();
    }

    GuardianProof proof(String code) {
        return em.createQuery("select p from GuardianProof p where p.code = :code", GuardianProof.class).setParameter("code", code).getResultStream().findFirst()
                .orElseThrow(() -> new Missing(code));
    }

    /** What waited for a second person waits no more, and nothing of it is kept. */
    void dropProof(Guardianship guardianship) {
        for (var entity : List.of("GuardianProof", "GuardianEnding"))
            em.createQuery("delete from " + entity + " p where p.guardianship = :of and p.look.waiting = 1").setParameter("of", guardianship.id()).executeUpdate();
    }

    GuardianEnding ending(String code) {
        return em.createQuery("select e from GuardianEnding e where e.code = :code", GuardianEnding.class).setParameter("code", code).getResultStream().findFirst()
                .orElseThrow(() -> new Missing(code));
    }

    Page<GuardianEnding> waitingEndings(int page) {
        return Page.of(em.createQuery("select e from GuardianEnding e where e.look.waiting = 1 order by e.look.recorded.at, e.id", GuardianEnding.class),
                em.createQuery("select count(e) from GuardianEnding e where e.look.waiting = 1", Long.class), page, PAGE_SIZE);
    }

    Page<GuardianProof> waitingProofs(int page) {
        return Page.of(em.createQuery("select p from GuardianProof p where p.look.waiting = 1 order by p.look.recorded.at, p.id", GuardianProof.class),
                em.createQuery("select count(p) from GuardianProof p where p.look.waiting = 1", Long.class), page, PAGE_SIZE);
    }

    @ReadOnce
    public List<ConsentWord> latestWords(Collection<Guardianship> guardianships) {
        if (guardianships.isEmpty()) return List.of();
        return em.createQuery("select w from ConsentWord w where w.guardianship in :of and w.latest = 1", ConsentWord.class)
                .setParameter("of", guardianships.stream().map(Guardianship::id).toList()).getResultList();
    }

    /** All words, the latest first. */
    List<ConsentWord> said(Collection<Guardianship> guardianships) {
        if (guardianships.isEmpty()) return List.of();
        return em.createQuery("select w from ConsentWord w where w.guardianship in :of order by w.saidAt desc, w.id desc", ConsentWord.class)
                .setParameter("of", guardianships.stream().map(Guardianship::id).toList()).setMaxResults(MOST).getResultList();
    }

    /** The latest first. */
    List<WardMessage> messages(AccountId ward) {
        return em.createQuery("select m from WardMessage m where m.ward = :ward order by m.toldAt desc, m.id desc", WardMessage.class).setParameter("ward", ward)
                .setMaxResults(PAGE_SIZE).getResultList();
    }

    boolean livesByOwnIncome(AccountId account) {
        return !ownIncome(List.of(account)).isEmpty();
    }

    List<AccountId> ownIncome(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) return List.of();
        return em.createQuery("select i.account from OwnIncome i where i.account in :accounts and i.look.verdict = org.haoren.accounts.Verdict.CONFIRMED", AccountId.class)
                .setParameter("accounts", accounts.stream().distinct().toList()).getResultList();
    }

    OwnIncome income(String code) {
        return em.createQuery("select i from OwnIncome i where i.code = :code", OwnIncome.class).setParameter("code", code).getResultStream().findFirst()
                .orElseThrow(() -> new Missing(code));
    }

    Page<OwnIncome> waitingIncomes(int page) {
        return Page.of(em.createQuery("select i from OwnIncome i where i.look.waiting = 1 order by i.look.recorded.at, i.id", OwnIncome.class),
                em.createQuery("select count(i) from OwnIncome i where i.look.waiting = 1", Long.class), page, PAGE_SIZE);
    }

    /** Whether they have accepted a guardianship that stands. */
    boolean answersForSomebody(AccountId guardian) {
        return !em.createQuery("select g.id from Guardianship g where g.guardian = :guardian and g.standing = 1 and g.acceptedAt is not null", Long.class)
                .setParameter("guardian", guardian).setMaxResults(1).getResultList().isEmpty();
    }
}
