package org.haoren.credibility.log;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.haoren.platform.config.Stop;
import org.haoren.platform.refusal.Refused;

/**
 * Compares each log with what was last signed of it: at the start, in the database and in the files beside the key, and before each further signature. After
 * the start it reads each log whole, beside everything else. A log that differs gets no entries and no signatures until the portal is started again over
 * data that does not differ; the portal is not ready then.
 */
@ApplicationScoped
class LogGuard {
    private static final Logger LOG = Logger.getLogger(LogGuard.class.getName());
    @Resource(lookup = "java:comp/DefaultManagedThreadFactory") ManagedThreadFactory threads;
    @Inject LogStore store;
    @Inject LastSigned files;
    @Inject LogSigner signer;
    private final Map<String, Damage> damaged = new ConcurrentHashMap<>();

    /** After the migrations, before anything could be added. */
    void begin(@Observes @Priority(30) @Initialized(ApplicationScoped.class) Object start) {
        prepare();
        var logs = new TreeSet<>(store.logs());
        logs.addAll(files.logs());
        for (var log : logs) examine(log).ifPresent(damage -> refuse(log, damage));
        threads.newThread(this::reread).start();
    }

    /** Beside everything else, because it takes as long as the logs are: what no look at the tree's edge can find. */
    private void reread() {
        for (var log : store.logs()) {
            try {
                reread(log);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, e, () -> "The log " + log + " could not be read again");
            }
        }
    }

    private void reread(String log) {
        var head = store.head(log).orElseThrow();
        if (new Rereading(store.rows(log)).finds(head.size(), head.root())) LOG.info(() -> "The log " + log + " was read again: all " + head.size() + " entries are as they were");
        else refuse(log, Damage.OTHER_ENTRY);
    }

    /** The key is made, or read, before anybody asks for a signature, and a name that no verifier could read stops the start. */
    private void prepare() {
        try {
            signer.notes(signer.origin("city"));
        } catch (IllegalArgumentException e) {
            Stop.because("haoren.log.origin may hold no space and no plus sign: '" + signer.origin("city") + "'");
        }
    }

    private Optional<Damage> examine(String log) {
        var head = store.head(log);
        if (head.isEmpty()) return Optional.of(Damage.SHORTER);
        long size = head.get().size();
        var root = head.get().root();
        var stored = store.proofs(log);
        return Stream.concat(store.checkpoint(log).map(LogCheckpoint::note).filter(note -> !note.isEmpty()).stream(), files.of(log).stream())
                .map(note -> Damage.of(note, this::ours, size, root, stored)).flatMap(Optional::stream).findFirst()
                .or(() -> Damage.ofHead(size, root, stored));
    }

    /** Under the origin that it names: that may have been another when it was signed. */
    private boolean ours(String note) {
        try {
            return signer.notes(Checkpoint.of(note).origin()).signed(note);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** That the head extends what was signed. @throws Refused when it does not */
    void extend(String log, LogCheckpoint last, LogHead head) {
        refuseIfDamaged(log);
        var stored = store.proofs(log);
        var damage = head.size() < last.size() ? Optional.of(Damage.SHORTER) : Damage.ofHead(head.size(), head.root(), stored);
        if (damage.isEmpty() && last.size() > 0 && !Verification.consistency(last.size(), last.root(), head.size(), head.root(), stored.consistency(last.size(), head.size())))
            damage = Optional.of(Damage.OTHER_TREE);
        damage.ifPresent(found -> refuse(log, found));
        refuseIfDamaged(log);
    }

    void refuseIfDamaged(String log) {
        if (damaged.containsKey(log)) throw new Refused(LogRefusal.LOG_DAMAGED.with(log));
    }

    Map<String, Damage> damaged() {
        return new TreeMap<>(damaged);
    }

    private void refuse(String log, Damage damage) {
        if (damaged.putIfAbsent(log, damage) != null) return;
        LOG.severe(() -> "The log " + log + " is not what was signed of it (" + damage + "). Nothing is added to it. See src/docs/log.md, When a log differs");
    }
}
