package org.haoren.awards.rounds;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Page;
import org.haoren.platform.store.ReadOnce;
import org.haoren.platform.store.Reading;

@ApplicationScoped
class RoundStore {
    /** The rounds that a city can have under way at once are far fewer. */
    static final int LATEST = 50;
    @PersistenceContext EntityManager em;
    @Inject Reading reading;

    /** @throws Refused when the code is taken */
    void add(Object entity, String constraint) {
        try {
            em.persist(entity);
            em.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, constraint)) throw new Refused(RoundRefusal.CODE_TAKEN.on("code"));
            throw e;
        }
    }


    @ReadOnce
    public Optional<Programme> programme(String code) {
        return em.createQuery("select p from Programme p where p.code = :code", Programme.class).setParameter("code", code).getResultStream().findFirst();
    }

    Programme programmeLocked(ProgrammeId id) {
        return em.createQuery("select p from Programme p where p.code = :code", Programme.class).setParameter("code", id.code())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(() -> new Missing(id));
    }

    Page<Programme> programmes(int page) {
        return Page.of(em.createQuery("select p from Programme p order by p.code", Programme.class).setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "p.categories"),
                em.createQuery("select count(p) from Programme p", Long.class), page, 50);
    }

    @ReadOnce
    public Round round(RoundId id) {
        return em.createQuery("select r from AwardRound r where r.code = :code", Round.class).setParameter("code", id.code())
                .getResultStream().findFirst().orElseThrow(() -> new Missing(id));
    }

    /** With what its programme says of it. */
    RoundRow row(RoundId id) {
        return em.createQuery("select r, p from AwardRound r, Programme p where r.code = :code and p.code = r.programme", Object[].class).setParameter("code", id.code())
                .getResultStream().map(found -> ((Round) found[0]).row((Programme) found[1])).findFirst().orElseThrow(() -> new Missing(id));
    }

    Round locked(RoundId id) {
        return em.createQuery("select r from AwardRound r where r.code = :code", Round.class).setParameter("code", id.code())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(() -> new Missing(id));
    }

    List<Round> drafts(ProgrammeId programme) {
        return em.createQuery("select r from AwardRound r where r.programme = :programme and r.stage = :draft", Round.class)
                .setParameter("programme", programme.code()).setParameter("draft", RoundStage.DRAFT).getResultList();
    }

    @ReadOnce
    public Page<RoundRow> opened(int page) {
        var rows = together(em.createQuery("select r from AwardRound r where r.openedAt is not null order by r.openedAt desc, r.id desc", Round.class));
        return rows(Page.of(rows, em.createQuery("select count(r) from AwardRound r where r.openedAt is not null", Long.class), page, 10));
    }

    Page<RoundRow> drafts(int page) {
        var rows = together(em.createQuery("select r from AwardRound r where r.openedAt is null order by r.id desc", Round.class));
        return rows(Page.of(rows, em.createQuery("select count(r) from AwardRound r where r.openedAt is null", Long.class), page, 20));
    }

    @ReadOnce
    public List<RoundRow> latest() {
        return rows(together(em.createQuery("select r from AwardRound r where r.openedAt is not null order by r.openedAt desc, r.id desc", Round.class))
                .setMaxResults(LATEST).getResultList());
    }

    /** Also what is only planned, where drafts are asked for; what is planned stands first. */
    List<RoundRow> unfinished(boolean drafts) {
        return rows(together(em.createQuery("select r from AwardRound r where r.publishedAt is null and (r.openedAt is not null or :drafts = true) order by r.openedAt desc nulls first, r.id desc", Round.class))
                .setParameter("drafts", drafts).setMaxResults(LATEST).getResultList());
    }

    /** Their categories and districts come in one query each, and not in one for each round. */
    private static TypedQuery<Round> together(TypedQuery<Round> rounds) {
        return rounds.setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "r.frozenCategories").setHint("eclipselink.batch", "r.districts");
    }

    private Page<RoundRow> rows(Page<Round> page) {
        return page.with(rows(page.rows()));
    }

    private List<RoundRow> rows(List<Round> rounds) {
        if (rounds.isEmpty()) return List.of();
        var programmes = em.createQuery("select p from Programme p where p.code in :codes", Programme.class)
                .setParameter("codes", rounds.stream().map(Round::programme).distinct().toList()).getResultStream()
                .collect(toMap(each -> each.id().code(), each -> each));
        var rows = rounds.stream().map(round -> round.row(programmes.get(round.programme()))).toList();
        rows.forEach(row -> reading.knows(RoundRow.class, row.id(), row));
        return rows;
    }

    /** When the last of the rounds that are open shall be published; nothing where none is open. */
    Optional<Instant> lastPublishing() {
        return em.createQuery("select r.calendar.publishOn from AwardRound r where r.openedAt is not null and r.publishedAt is null order by r.calendar.publishOn desc", Instant.class)
                .setMaxResults(1).getResultStream().findFirst();
    }
}
