package org.haoren.credibility.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where logs are kept. */
@ApplicationScoped
class LogStore {
    /** How far back is looked for acts of a kind at first, and how many times as far when that was too near. */
    private static final long NEAR = 1_000;
    private static final int FURTHER = 16;
    private static final Map<String, Object> REFRESHED = Map.of("eclipselink.refresh", true);
    @PersistenceContext EntityManager em;

    /** As it stands in the database: an append of this same transaction does not pass through what the entity manager remembers. */
    Optional<LogHead> head(String log) {
        return Optional.ofNullable(em.find(LogHead.class, log, REFRESHED));
    }

    /**
     * Opens a log in a transaction of its own, so that the loser of two that come at once keeps theirs alive. A log that then stays empty, because
     * the act did not come true, does no harm.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void open(String log) {
        em.persist(LogHead.empty(log));
        em.flush();
        em.persist(LogCheckpoint.none(log));
        em.flush();
    }

    List<String> logs() {
        return em.createQuery("select h.name from LogHead h order by h.name", String.class).getResultList();
    }

    Optional<LogCheckpoint> checkpoint(String log) {
        return Optional.ofNullable(em.find(LogCheckpoint.class, log));
    }

    /** As it stands once it is this transaction's turn. */
    LogCheckpoint lockedCheckpoint(String log) {
        return em.find(LogCheckpoint.class, log, LockModeType.PESSIMISTIC_WRITE, REFRESHED);
    }

    Optional<LogEntry> entry(String log, long index) {
        return between(log, index, index + 1).stream().findFirst();
    }

    /** The entries before that index, latest first. */
    List<LogEntry> before(String log, long index, int atMost) {
        var found = new ArrayList<>(between(log, index - atMost, index));
        Collections.reverse(found);
        return found;
    }

    /** The entries of {@code [from, to)}, in order; fewer where some are missing. */
    private List<LogEntry> between(String log, long from, long to) {
        var rows = em.createQuery("select e from LogEntry e where e.position.log = :log and e.position.idx >= :from and e.position.idx < :to", LogEntry.class)
                .setParameter("log", log).setParameter("from", from).setParameter("to", to).getResultStream();
        var batches = em.createQuery("select b from LogBatch b where b.position.log = :log and b.position.idx >= :from and b.position.idx < :to", LogBatch.class)
                .setParameter("log", log).setParameter("from", from + 1 - LogBatch.MOST).setParameter("to", to).getResultStream();
        return Stream.concat(rows, batches.flatMap(batch -> batch.between(from, to))).sorted(Comparator.comparing(LogEntry::index)).toList();
    }

    /** The acts of one kind before that index, latest first. Only the usual small documents are found by kind. Looks further and further back, as not every database reads an index backwards. */
    List<LogEntry> before(String log, String kind, long index, int atMost) {
        for (long far = NEAR; ; far *= FURTHER) {
            var found = em.createQuery("select e from LogEntry e, LogKind k where k.position.log = :log and k.kind = :kind and k.position.idx >= :from and k.position.idx < :index"
                            + " and e.position.log = k.position.log and e.position.idx = k.position.idx order by k.position.idx desc", LogEntry.class)
                    .setParameter("log", log).setParameter("kind", kind).setParameter("from", Math.max(0, index - far)).setParameter("index", index).setMaxResults(atMost).getResultList();
            if (found.size() == atMost || far >= index) return found;
        }
    }

    /** By the tiles, as {@link TileNodes} says. */
    Proofs proofs(String log) {
        return new Proofs(new TileNodes((level, index) -> joined(hashes(log, new Tile(level, index, Tile.WIDTH), 0))));
    }

    /** Of a tile what is kept of it, in order; nothing where so many entries were not signed yet. */
    List<byte[]> hashes(String log, Tile tile, long signed) {
        if (!signed(log, signed)) return List.of();
        if (tile.level() == 0) return entries(log, tile).map(LogEntry::leafHash).toList();
        return em.createQuery("select n.hash from LogNode n where n.place.log = :log and n.place.height = :height and n.place.idx >= :first and n.place.idx < :end order by n.place.idx",
                byte[].class).setParameter("log", log).setParameter("height", tile.level() * Tile.HEIGHT).setParameter("first", tile.first())
                .setParameter("end", tile.first() + tile.width()).getResultList();
    }

    /** The entries of a tile, as {@link #hashes}. */
    List<byte[]> entries(String log, Tile tile, long signed) {
        return signed(log, signed) ? entries(log, tile).map(LogEntry::entry).toList() : List.of();
    }

    private Stream<LogEntry> entries(String log, Tile tile) {
        return between(log, tile.first(), tile.first() + tile.width()).stream();
    }

    private boolean signed(String log, long size) {
        return checkpoint(log).filter(last -> last.size() >= size).isPresent();
    }

    Rereading.Rows rows(String log) {
        return new Rereading.Rows() {
            @Override public List<Rereading.Kept> entries(long from, long to) {
                return between(log, from, to).stream().map(entry -> new Rereading.Kept(entry.leafHash(), entry.entry())).toList();
            }

            @Override public byte[] node(int height, long index) {
                var found = em.find(LogNode.class, new LogNode.Place(log, height, index));
                return found == null ? null : found.hash();
            }
        };
    }

    static byte[] joined(List<byte[]> parts) {
        var whole = new ByteArrayOutputStream();
        parts.forEach(whole::writeBytes);
        return whole.toByteArray();
    }
}
