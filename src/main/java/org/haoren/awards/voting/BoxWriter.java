package org.haoren.awards.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.haoren.platform.refusal.Busy;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;

/**
 * The one thread of this node that puts a round's ballots into the box. While it commits one batch the next one gathers, so that a commit's price is shared
 * by all who wait. Starts with a ballot, rests after a while without any, and is replaced by the next ballot if it died.
 */
final class BoxWriter implements Runnable {
    /** The most ballots and the most text of choices that one commit takes. A stored batch is found by the first of these: no portal may have a smaller one than those before it. */
    static final int MOST_BALLOTS = 512;
    static final int MOST_CHARACTERS = 900_000;
    static final int RETRY_AFTER_SECONDS = 2;
    private static final int HOPELESS = 3;
    private static final int IDLE_SECONDS = 30;
    private static final Logger LOG = Logger.getLogger(BoxWriter.class.getName());

    /** Puts ballots into the box in one transaction. Says for each, in their order, the receipt or why not; nothing of it holds if it throws. */
    interface Commit {
        List<Outcome> of(List<CastBallot> ballots);
    }

    /** Exactly one of the two. */
    record Outcome(ReceiptRow receipt, Refused refused) {}

    private final BlockingQueue<CastBallot> queue;
    private final Commit commit;
    private final ThreadFactory threads;
    private final AtomicBoolean running = new AtomicBoolean();

    BoxWriter(int capacity, Commit commit, ThreadFactory threads) {
        this.queue = new ArrayBlockingQueue<>(capacity);
        this.commit = commit;
        this.threads = threads;
    }

    /** @throws Busy when the queue is full: the ballot is nowhere */
    void offer(CastBallot ballot) {
        if (!queue.offer(ballot)) throw new Busy("the queue of ballots is full", RETRY_AFTER_SECONDS);
        start();
    }

    private void start() {
        if (!running.compareAndSet(false, true)) return;
        try {
            threads.newThread(this).start();
        } catch (RuntimeException | Error e) {
            running.set(false);
            throw e;
        }
    }

    @Override
    public void run() {
        try {
            for (var first = queue.poll(IDLE_SECONDS, TimeUnit.SECONDS); first != null; first = queue.poll(IDLE_SECONDS, TimeUnit.SECONDS)) write(gather(first));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            running.set(false);
            if (!queue.isEmpty() && !Thread.currentThread().isInterrupted()) start();
        }
    }

    private List<CastBallot> gather(CastBallot first) {
        var batch = new ArrayList<CastBallot>();
        int characters = 0;
        for (var next = first; next != null; next = queue.poll()) {
            if (next.take()) {
                batch.add(next);
                characters += next.ballot().characters();
            }
            if (batch.size() == MOST_BALLOTS || characters > MOST_CHARACTERS) break;
        }
        return batch;
    }

    private void write(List<CastBallot> batch) {
        if (batch.isEmpty()) return;
        try {
            answer(batch, commit.of(batch));
        } catch (RuntimeException | Error e) {
            LOG.log(Level.WARNING, e, () -> "A batch of " + batch.size() + " ballots did not come about");
            if (batch.size() == 1) fail(batch.get(0), e);
            else oneByOne(batch);
        }
    }

    private static void answer(List<CastBallot> batch, List<Outcome> outcomes) {
        for (int at = 0; at < batch.size(); at++) {
            var outcome = outcomes.get(at);
            if (outcome.refused() != null) batch.get(at).answer().completeExceptionally(outcome.refused());
            else batch.get(at).answer().complete(outcome.receipt());
        }
    }

    /** So that one bad ballot does not fail its neighbours. When several in a row fail it is not the ballots. */
    private void oneByOne(List<CastBallot> batch) {
        int failedInARow = 0;
        for (var ballot : batch) {
            if (failedInARow < HOPELESS) write(List.of(ballot));
            else fail(ballot, null);
            failedInARow = ballot.answer().isCompletedExceptionally() ? failedInARow + 1 : 0;
        }
    }

    /** The database has the last word on who voted before, whoever else wrote to it. */
    private static void fail(CastBallot ballot, Throwable failure) {
        var voted = failure != null && Constraints.violated(failure, RollEntry.ONCE);
        ballot.answer().completeExceptionally(voted ? new Refused(ballot.again()) : new Busy("the box could not be written", RETRY_AFTER_SECONDS));
    }
}
