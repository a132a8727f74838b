package org.haoren.credibility.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where logs are kept. */
@ApplicationScoped
class LogStore {
    private static final Map<String, Object> REFRESHED = Map.of("eclipselink.refresh", true);
    private static final String SIGNED = " and exists (select c.log from LogCheckpoint c where c.log = :log and c.size >= :signed)";
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
        return Optional.ofNullable(em.find(LogEntry.class, new LogPosition(log, index)));
    }

    /** The entries before that index, latest first. */
    List<LogEntry> before(String log, long index, int atMost) {
        return em.createQuery("select e from LogEntry e where e.position.log = :log and e.position.idx < :index order by e.position.idx desc", LogEntry.class)
                .setParameter("log", log).setParameter("index", index).setMaxResults(atMost).getResultList();
    }

    /** The acts of one kind before that index, latest first. Only the usual small documents are found by kind. */
    List<LogEntry> before(String log, String kind, long index, int atMost) {
        return em.createQuery("select e from LogEntry e, LogKind k where k.position.log = :log and k.kind = :kind and k.position.idx < :index"
                        + " and e.position.log = k.position.log and e.position.idx = k.position.idx order by k.position.idx desc", LogEntry.class)
                .setParameter("log", log).setParameter("kind", kind).setParameter("index", index).setMaxResults(atMost).getResultList();
    }

    /** By the tiles, as {@link TileNodes} says. */
    Proofs proofs(String log) {
        return new Proofs(new TileNodes((level, index) -> joined(hashes(log, new Tile(level, index, Tile.WIDTH), 0))));
    }

    /** Of a tile what is kept of it, in order; nothing where so many entries were not signed yet. */
    List<byte[]> hashes(String log, Tile tile, long signed) {
        var hashes = tile.level() == 0 ? "select e.leafHash from LogEntry e where e.position.log = :log and e.position.idx >= :first and e.position.idx < :end"
                + SIGNED + " order by e.position.idx"
                : "select n.hash from LogNode n where n.place.log = :log and n.place.height = " + tile.level() * Tile.HEIGHT
                + " and n.place.idx >= :first and n.place.idx < :end" + SIGNED + " order by n.place.idx";
        return places(hashes, log, tile, signed);
    }

    /** The entries of a tile, as {@link #hashes}. */
    List<byte[]> entries(String log, Tile tile, long signed) {
        return places("select e.entry from LogEntry e where e.position.log = :log and e.position.idx >= :first and e.position.idx < :end"
                + SIGNED + " order by e.position.idx", log, tile, signed);
    }

    private List<byte[]> places(String query, String log, Tile tile, long signed) {
        return em.createQuery(query, byte[].class).setParameter("log", log).setParameter("first", tile.first()).setParameter("end", tile.first() + tile.width())
                .setParameter("signed", signed).getResultList();
    }

    Rereading.Rows rows(String log) {
        return new Rereading.Rows() {
            @Override public List<Rereading.Kept> entries(long from, long to) {
                return em.createQuery("select e.leafHash, e.entry from LogEntry e where e.position.log = :log and e.position.idx >= :from and e.position.idx < :to"
                                + " order by e.position.idx", Object[].class).setParameter("log", log).setParameter("from", from).setParameter("to", to).getResultList()
                        .stream().map(row -> new Rereading.Kept((byte[]) row[0], (byte[]) row[1])).toList();
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
