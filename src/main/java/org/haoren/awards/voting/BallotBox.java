package org.haoren.awards.voting;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.haoren.awards.rounds.RoundId;
import org.haoren.platform.config.Settings;
import org.haoren.platform.refusal.Busy;
import org.haoren.platform.refusal.Refused;

/** The slot of every round's box: takes a checked ballot and gives back its receipt once it is on disk. */
@ApplicationScoped
class BallotBox {
    @Inject BoxStore store;
    @Inject Settings settings;
    @Resource(lookup = "java:comp/DefaultManagedThreadFactory") ManagedThreadFactory threads;
    private final Map<RoundId, BoxWriter> writers = new ConcurrentHashMap<>();

    /**
     * @throws Refused when the box is closed or the person has voted, also on another node at this moment
     * @throws Busy when too many wait; then nothing has been done
     */
    ReceiptRow put(RoundId round, CastBallot ballot) {
        writers.computeIfAbsent(round, this::writer).offer(ballot);
        return ballot.await(settings.number("haoren.ballot.wait-seconds"), BoxWriter.RETRY_AFTER_SECONDS);
    }

    private BoxWriter writer(RoundId round) {
        return new BoxWriter(settings.number("haoren.ballot.queue"), ballots -> store.add(round, ballots), threads);
    }
}
