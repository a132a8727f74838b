package org.haoren.awards.voting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.haoren.platform.refusal.Busy;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;

/**
 * A checked ballot on its way into the box. Begins waiting; is either taken by the round's writer, who then answers it, or given up by the voter's request
 * that has waited too long, never both.
 *
 * @param at when it was found to keep the rules: what counts for the closing instant
 * @param personKey names the voter in this round, or on this day of it, and leads back to nobody
 * @param again what is said to who has cast theirs already
 */
record CastBallot(Ballot ballot, byte[] salt, String personKey, LocalDate day, Instant at, Refusal again, AtomicReference<State> state, CompletableFuture<ReceiptRow> answer) {
    enum State { WAITING, TAKEN, GIVEN_UP }

    CastBallot(Ballot ballot, String personKey, LocalDate day, Instant at, Refusal again) {
        this(ballot, Ballot.salt(), personKey, day, at, again, new AtomicReference<>(State.WAITING), new CompletableFuture<>());
    }

    /** @return false where the voter's request has gone */
    boolean take() {
        return state.compareAndSet(State.WAITING, State.TAKEN);
    }

    byte[] commitment() {
        return ballot.commitment(salt);
    }

    /**
     * Waits for the writer's answer, which comes after the commit. One that is taken is waited for twice as long, so that the voter hears what became of it.
     *
     * @throws Refused as the writer found
     * @throws Busy when nobody took it in time: then it is in no box
     */
    ReceiptRow await(int seconds, int retryAfter) {
        for (int time = 0; time < 2; time++) {
            try {
                return answer.get(seconds, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                if (state.compareAndSet(State.WAITING, State.GIVEN_UP)) throw new Busy("ballots wait for their writer", retryAfter);
            } catch (ExecutionException e) {
                throw said(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Busy("interrupted", retryAfter);
            }
        }
        throw new Busy("the box does not answer", retryAfter);
    }

    /** The same "no" again, thrown where the voter is. */
    private static RuntimeException said(ExecutionException failure) {
        if (failure.getCause() instanceof Refused refused) return new Refused(refused.reasons());
        if (failure.getCause() instanceof Busy busy) return new Busy(busy.getMessage(), busy.afterSeconds());
        return new IllegalStateException("The ballot could not be put into the box", failure.getCause());
    }
}
