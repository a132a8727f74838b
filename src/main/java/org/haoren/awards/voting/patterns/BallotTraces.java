package org.haoren.awards.voting.patterns;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.haoren.awards.rounds.BallotPace;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.KeyedHash;
import org.haoren.platform.rates.Sender;
import org.haoren.platform.time.CityTime;

/** Takes note of a ballot that is in the box, in memory: microseconds, and no ballot waits for it or fails by it. Writes it down minutes later. */
@ApplicationScoped
public class BallotTraces {
    private static final Logger LOG = Logger.getLogger(BallotTraces.class.getName());
    private static final Duration LATER = Duration.ofMinutes(5);
    /** So that all nodes have written down when the office begins to look. */
    private static final Duration AFTER_CLOSING = Duration.ofSeconds(2);
    @Inject TraceStore store;
    @Inject Sender sender;
    @Inject KeyedHash hash;
    @Inject CityTime time;
    @Inject Settings settings;
    @Inject Clock clock;
    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService") ManagedScheduledExecutorService timer;
    private final Map<RoundId, Traces> gathered = new ConcurrentHashMap<>();

    /** Somebody has cast a ballot with the device that asks now. */
    public void note(RoundRow round, Instant at) {
        try {
            gather(round, at);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "A ballot has left no trace");
        }
    }

    private void gather(RoundRow round, Instant at) {
        var traces = gathered.computeIfAbsent(round.id(), id -> new Traces(new Bursts(settings.number("haoren.flag.burst"), settings.number("haoren.flag.burst-times"))));
        var due = traces.note(sender.device().map(device -> key(round, device, at)).orElse(null), at);
        if (due != Traces.Due.NOTHING) write(round, due == Traces.Due.NOW ? Duration.ZERO : wait(round, at));
    }

    private String key(RoundRow round, String device, Instant at) {
        var daily = round.rules().pace() == BallotPace.DAILY;
        return hash.of("device:" + round.id().code() + (daily ? ":" + time.day(at) : ""), device);
    }

    private static Duration wait(RoundRow round, Instant at) {
        var closing = Duration.between(at, round.votingCloses()).plus(AFTER_CLOSING);
        return closing.compareTo(LATER) < 0 ? closing : LATER;
    }

    private void write(RoundRow round, Duration wait) {
        try {
            timer.schedule(() -> write(round.id()), Math.max(0, wait.toMillis()), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.log(Level.WARNING, e, () -> "Traces of ballots wait for the next time");
        }
    }

    /** Writes down what this node has gathered of a round. */
    void write(RoundId round) {
        var traces = gathered.get(round);
        if (traces == null) return;
        var some = traces.take(clock.instant());
        try {
            if (!some.empty()) store.add(round, some);
        } catch (RuntimeException e) {
            traces.giveBack(some);
            LOG.log(Level.WARNING, e, () -> "Traces of ballots could not be written down and are kept for the next time");
        }
    }

    /** What belongs to a box that has been counted. */
    void forget(RoundId round) {
        gathered.remove(round);
        store.forget(round);
    }

    @PreDestroy
    void writeAll() {
        gathered.keySet().forEach(this::write);
    }
}
