package org.haoren.volunteers.invitations;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.haoren.platform.crypto.Sealing;
import org.haoren.platform.store.Gone;
import org.haoren.platform.tables.Table;
import org.haoren.platform.tables.TableRow;
import org.haoren.platform.tables.Tables;

/** Reads lists and sends what was released, in the background. One on each node; a list that a node leaves half done is found by the next whose timer runs. */
@ApplicationScoped
class Importer {
    static final String CONTENT = "invitation list";
    private static final Logger LOG = Logger.getLogger(Importer.class.getName());
    private static final int EVERY_SECONDS = 2;
    @Inject ListStore lists;
    @Inject Chunk chunk;
    @Inject Letters letters;
    @Inject Columns columns;
    @Inject Sealing sealing;
    @Inject Clock clock;
    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService") ManagedScheduledExecutorService timer;
    private final ReentrantLock round = new ReentrantLock();
    private ScheduledFuture<?> rounds;

    void begin(@Observes @Priority(955) @Initialized(ApplicationScoped.class) Object start) {
        rounds = timer.scheduleWithFixedDelay(this::makeRound, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (rounds != null) rounds.cancel(false);
    }

    /** What is due, unless this node is at it already. */
    void makeRound() {
        if (!round.tryLock()) return;
        try {
            for (var claim = lists.claim(clock.instant()); claim.isPresent(); claim = lists.claim(clock.instant())) work(claim.get());
        } catch (RuntimeException e) {
            LOG.log(Gone.is(e) ? Level.FINE : Level.WARNING, e, () -> "A list waits for the next round");
        } finally {
            round.unlock();
        }
    }

    private void work(ListStore.Claim claim) {
        var list = lists.look(claim);
        if (list.isEmpty()) return;
        if (list.get().state() == ListState.READING) read(claim, list.get());
        else while (letters.some(claim)) LOG.fine("More to invite");
    }

    private void read(ListStore.Claim claim, ImportedList list) {
        var began = System.nanoTime();
        var rows = 0;
        try (var table = Tables.open(sealing.open(CONTENT, lists.content(list)))) {
            var head = columns.read(table.next());
            for (int passed = 0; passed < list.place(); passed++) table.next();
            for (var some = some(table); !some.isEmpty(); some = some(table)) {
                if (!chunk.take(claim, some, head.places())) return;
                rows += some.size();
            }
        }
        var read = rows;
        var seconds = (System.nanoTime() - began) / 1e9;
        LOG.info(() -> "List " + claim.code() + ": %d rows read in %.1f s, %.0f a second".formatted(read, seconds, read / seconds));
    }

    private static ArrayList<TableRow> some(Table table) {
        var rows = new ArrayList<TableRow>(Chunk.ROWS);
        while (rows.size() < Chunk.ROWS && table.hasNext()) rows.add(table.next());
        return rows;
    }
}
