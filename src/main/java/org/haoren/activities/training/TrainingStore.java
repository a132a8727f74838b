package org.haoren.activities.training;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;
import org.haoren.platform.store.ReadOnce;

@ApplicationScoped
class TrainingStore {
    private static final int PAGE_SIZE = 20;
    private static final int CHOICES = 100;
    private static final int MOST = 500;
    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    @ReadOnce
    public Course course(String code) {
        return em.createQuery("select c from Course c where c.code = :code", Course.class).setParameter("code", code).getResultStream().findFirst().orElseThrow(() -> new Missing(code));
    }

    /** In one query. */
    Map<String, Course> courses(Collection<String> codes) {
        if (codes.isEmpty()) return Map.of();
        return em.createQuery("select c from Course c where c.code in :codes", Course.class).setParameter("codes", codes.stream().distinct().toList()).getResultStream()
                .collect(toMap(Course::code, each -> each));
    }

    /** The latest first. */
    Page<Course> courses(int page) {
        return Page.of(em.createQuery("select c from Course c order by c.publishedAt desc, c.id desc", Course.class), em.createQuery("select count(c) from Course c", Long.class), page, PAGE_SIZE);
    }

    /** Of these hosts, by name. */
    List<Course> coursesOf(Set<String> hosts) {
        return em.createQuery("select c from Course c where c.host in :hosts order by c.host, c.zh, c.id", Course.class).setParameter("hosts", hosts).setMaxResults(CHOICES).getResultList();
    }

    @ReadOnce
    public Lesson lesson(String code) {
        return em.createQuery("select l from Lesson l where l.code = :code", Lesson.class).setParameter("code", code).getResultStream().findFirst().orElseThrow(() -> new Missing(code));
    }

    /** Locked until the transaction ends; always before its places. */
    Lesson locked(String code) {
        return em.createQuery("select l from Lesson l where l.code = :code", Lesson.class).setParameter("code", code).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(() -> new Missing(code));
    }

    /** Those that have not begun, soonest first. */
    Page<Lesson> coming(Instant now, int page) {
        return Page.of(em.createQuery("select l from Lesson l where l.startsAt > :now and l.standing = 1 order by l.startsAt, l.id", Lesson.class).setParameter("now", now),
                em.createQuery("select count(l) from Lesson l where l.startsAt > :now and l.standing = 1", Long.class).setParameter("now", now), page, PAGE_SIZE);
    }

    Page<Lesson> coming(String course, Instant now, int page) {
        var which = "from Lesson l where l.course = :course and l.startsAt > :now and l.standing = 1";
        return Page.of(em.createQuery("select l " + which + " order by l.startsAt, l.id", Lesson.class).setParameter("course", course).setParameter("now", now),
                em.createQuery("select count(l) " + which, Long.class).setParameter("course", course).setParameter("now", now), page, PAGE_SIZE);
    }

    /** Of each of these courses the next one with a free place. */
    List<Lesson> next(Collection<String> courses, Instant now) {
        return em.createQuery("select l from Lesson l where l.course in :courses and l.startsAt > :now and l.standing = 1 and l.taken < l.places order by l.startsAt, l.id", Lesson.class)
                .setParameter("courses", courses).setParameter("now", now).setMaxResults(CHOICES).getResultList();
    }

    /** Lessons of these hosts, the latest first. */
    Page<Lesson> of(Set<String> hosts, int page) {
        if (hosts.isEmpty()) return new Page<>(List.of(), 1, PAGE_SIZE, 0);
        return Page.of(em.createQuery("select l from Lesson l where l.host in :hosts order by l.startsAt desc, l.id desc", Lesson.class).setParameter("hosts", hosts),
                em.createQuery("select count(l) from Lesson l where l.host in :hosts", Long.class).setParameter("hosts", hosts), page, PAGE_SIZE);
    }

    @ReadOnce
    public Optional<LessonPlace> standing(String lesson, AccountId account) {
        return em.createQuery("select p from LessonPlace p where p.lesson = :lesson and p.account = :account and p.standing = 1", LessonPlace.class).setParameter("lesson", lesson)
                .setParameter("account", account).getResultStream().findFirst();
    }

    /** First come first. */
    @ReadOnce
    public List<LessonPlace> places(String lesson) {
        return em.createQuery("select p from LessonPlace p where p.lesson = :lesson and p.standing = 1 order by p.signedUpAt, p.id", LessonPlace.class).setParameter("lesson", lesson)
                .setMaxResults(MOST).getResultList();
    }

    void withdrawAll(String lesson, Instant now) {
        em.createQuery("update LessonPlace p set p.standing = null, p.withdrawnAt = :now where p.lesson = :lesson and p.standing = 1").setParameter("now", now).setParameter("lesson", lesson)
                .executeUpdate();
    }

    /** Lessons that have not begun and in which somebody has a place, soonest first. */
    List<Lesson> ahead(AccountId account, Instant now) {
        return em.createQuery("select l from Lesson l, LessonPlace p where p.lesson = l.code and p.account = :account and p.standing = 1 and l.endsAt > :now order by l.startsAt, l.id", Lesson.class)
                .setParameter("account", account).setParameter("now", now).setMaxResults(CHOICES).getResultList();
    }

    /** What somebody has attended, also what has run out or was struck out, the latest first. */
    Page<LessonPlace> attended(AccountId account, int page) {
        return Page.of(em.createQuery("select p from LessonPlace p where p.account = :account and p.validFrom is not null order by p.validFrom desc, p.id desc", LessonPlace.class)
                .setParameter("account", account), em.createQuery("select count(p) from LessonPlace p where p.account = :account and p.validFrom is not null", Long.class)
                .setParameter("account", account), page, PAGE_SIZE);
    }

    /** What counts for these people on some day. */
    @ReadOnce
    public List<LessonPlace> confirmed(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) return List.of();
        return em.createQuery("select p from LessonPlace p where p.account in :accounts and p.validFrom is not null and p.reason is null", LessonPlace.class).setParameter("accounts", accounts)
                .getResultList();
    }
}
