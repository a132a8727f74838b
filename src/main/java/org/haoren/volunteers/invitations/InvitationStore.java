package org.haoren.volunteers.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.store.Page;

/** Invitations and faults by the thousand: one query for each kind of question, one batch for each kind of row. */
@ApplicationScoped
class InvitationStore {
    private static final int SWEEP = 1_000;
    static final int MOST_FAULTS = 300_000;
    @PersistenceContext EntityManager em;
    @Inject Invited invited;

    /** Lists that these are invited by already, by hash. @param hashes not empty */
    Map<String, Long> byPerson(Collection<String> hashes) {
        return lists("select i.personHash, i.list from Invitation i where i.personHash in :hashes", hashes);
    }

    Map<String, Long> byContact(Collection<String> hashes) {
        return lists("select i.contactHash, i.list from Invitation i where i.contactHash in :hashes", hashes);
    }

    private Map<String, Long> lists(String query, Collection<String> hashes) {
        return em.createQuery(query, Object[].class).setParameter("hashes", hashes).getResultStream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    Set<String> silent(Collection<String> hashes) {
        return new HashSet<>(em.createQuery("select s.hash from Silence s where s.hash in :hashes", String.class).setParameter("hashes", hashes).getResultList());
    }

    void addSilence(String hash, Instant now) {
        if (em.find(Silence.class, hash) == null) em.persist(new Silence(hash, now));
    }

    void add(long list, List<Candidate> rows, Instant endsAt) {
        if (rows.isEmpty()) return;
        try (var insert = em.unwrap(Connection.class).prepareStatement("insert into invitation (code, list, place, person_hash, contact_hash, person, state, ends_at) values (?, ?, ?, ?, ?, ?, 'HELD', ?)")) {
            var ends = LocalDateTime.ofInstant(endsAt, ZoneOffset.UTC);
            for (var row : rows) {
                insert.setString(1, Codes.random(16));
                insert.setLong(2, list);
                insert.setInt(3, row.row());
                insert.setString(4, row.hash());
                insert.setString(5, invited.contact(row.contact()));
                insert.setString(6, invited.sealed(row));
                insert.setObject(7, ends);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Invitations cannot be written", e);
        }
    }

    void addFaults(long list, List<FaultRow> faults) {
        if (faults.isEmpty()) return;
        try (var insert = em.unwrap(Connection.class).prepareStatement("insert into invitation_fault (list, place, part, kind, seen) values (?, ?, ?, ?, ?)")) {
            for (var fault : faults) {
                insert.setLong(1, list);
                insert.setInt(2, fault.row());
                insert.setString(3, fault.part().name());
                insert.setString(4, fault.kind().name());
                insert.setString(5, fault.seen());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Faults cannot be written", e);
        }
    }

    /** In the order of the rows. */
    Page<FaultRow> faults(long list, int page) {
        return Page.of(em.createQuery("select f from Fault f where f.key.list = :list order by f.key.place, f.key.part, f.key.kind", Fault.class).setParameter("list", list),
                em.createQuery("select count(f) from Fault f where f.key.list = :list", Long.class).setParameter("list", list), page, 50).map(Fault::row);
    }

    List<FaultRow> faults(long list) {
        return em.createQuery("select f from Fault f where f.key.list = :list order by f.key.place, f.key.part, f.key.kind", Fault.class).setParameter("list", list)
                .setMaxResults(MOST_FAULTS).getResultStream().map(Fault::row).toList();
    }

    List<Invitation> unsent(long list, int most) {
        return em.createQuery("select i from Invitation i where i.list = :list and i.state = :held order by i.code", Invitation.class).setParameter("list", list)
                .setParameter("held", Invitation.State.HELD).setMaxResults(most).getResultList();
    }

    /** Locked and read anew, so that two nodes do not both write. */
    List<Invitation> toRemind(Instant now, int most) {
        var due = em.createQuery("select i.code from Invitation i where i.remindAt <= :now order by i.remindAt", String.class).setParameter("now", now).setMaxResults(most).getResultList();
        if (due.isEmpty()) return List.of();
        return em.createQuery("select i from Invitation i where i.code in :due and i.remindAt <= :now", Invitation.class).setParameter("due", due).setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    Optional<Invitation> byPerson(String hash) {
        return em.createQuery("select i from Invitation i where i.personHash = :hash", Invitation.class).setParameter("hash", hash).getResultStream().findFirst();
    }

    /** @param hashes not empty */
    List<String> listedBy(AccountId person, Collection<String> hashes) {
        return em.createQuery("select i.personHash from Invitation i, ImportedList l where i.personHash in :hashes and l.id = i.list and (l.handedIn.by = :person or l.decided.by = :person)", String.class)
                .setParameter("hashes", hashes).setParameter("person", person).getResultList();
    }

    Optional<Invitation> one(String code) {
        return Optional.ofNullable(em.find(Invitation.class, code));
    }

    Optional<Invitation> locked(String code) {
        return Optional.ofNullable(em.find(Invitation.class, code, LockModeType.PESSIMISTIC_WRITE));
    }

    void discard(long list) {
        em.createQuery("delete from Invitation i where i.list = :list").setParameter("list", list).executeUpdate();
    }

    /** Some of those whose time is over. */
    int sweep(Instant now) {
        var over = em.createQuery("select i.code from Invitation i where i.endsAt <= :now", String.class).setParameter("now", now).setMaxResults(SWEEP).getResultList();
        if (!over.isEmpty()) em.createQuery("delete from Invitation i where i.code in :over").setParameter("over", over).executeUpdate();
        em.createQuery("delete from Fault f where f.key.list in (select l.id from ImportedList l where l.reportUntil <= :now)").setParameter("now", now).executeUpdate();
        return over.size();
    }
}
