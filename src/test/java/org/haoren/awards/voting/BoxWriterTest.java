package org.haoren.awards.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.haoren.awards.voting.BoxWriter.Outcome;
import org.haoren.platform.refusal.Busy;
import org.haoren.platform.refusal.Refused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class BoxWriterTest {
    private static final int SECONDS = 20;
    /** Its warnings are what these tests bring about. */
    private static final Logger QUIET = Logger.getLogger(BoxWriter.class.getName());
    private final List<Integer> batches = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger index = new AtomicInteger();
    private final List<Thread> started = Collections.synchronizedList(new ArrayList<>());
    private final ThreadFactory threads = work -> {
        var thread = new Thread(work);
        thread.setDaemon(true);
        started.add(thread);
        return thread;
    };

    @BeforeAll static void quiet() {
        QUIET.setLevel(Level.OFF);
    }

    @Test void what_gathers_while_a_batch_is_committed_goes_into_the_next_one_together() throws Exception {
        var first = new CountDownLatch(1);
        var gathered = new CountDownLatch(1);
        var writer = new BoxWriter(100, ballots -> {
            first.countDown();
            await(gathered);
            return kept(ballots);
        }, threads);
        var ballots = cast(40);
        writer.offer(ballots.get(0));
        await(first);
        for (var ballot : ballots.subList(1, 40)) writer.offer(ballot);
        gathered.countDown();
        var receipts = ballots.stream().map(ballot -> ballot.await(SECONDS, 1).index()).toList();
        assertThat(receipts).doesNotHaveDuplicates();
        assertThat(batches).containsExactly(1, 39);
    }

    @Test void a_batch_has_a_limit() throws Exception {
        var open = new CountDownLatch(1);
        var writer = new BoxWriter(2_000, ballots -> {
            await(open);
            return kept(ballots);
        }, threads);
        var ballots = cast(1_500);
        ballots.forEach(writer::offer);
        open.countDown();
        ballots.forEach(ballot -> ballot.await(SECONDS, 1));
        assertThat(batches).allMatch(size -> size <= BoxWriter.MOST_BALLOTS);
        assertThat(batches.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1_500);
    }

    @Test void when_the_queue_is_full_the_ballot_is_nowhere_and_the_others_go_in() throws Exception {
        var taken = new CountDownLatch(1);
        var open = new CountDownLatch(1);
        var writer = new BoxWriter(16, ballots -> {
            taken.countDown();
            await(open);
            return kept(ballots);
        }, threads);
        var ballots = cast(18);
        writer.offer(ballots.get(0));
        await(taken);
        for (var ballot : ballots.subList(1, 17)) writer.offer(ballot);
        assertThatThrownBy(() -> writer.offer(ballots.get(17))).isInstanceOf(Busy.class);
        open.countDown();
        for (var ballot : ballots.subList(0, 17)) assertThat(ballot.await(SECONDS, 1)).isNotNull();
        assertThat(ballots.get(17).answer()).isNotDone();
        assertThat(index).hasValue(17);
    }

    @Test void one_bad_ballot_does_not_fail_its_neighbours() throws Exception {
        var ballots = cast(30);
        var bad = ballots.get(17);
        var open = new CountDownLatch(1);
        var writer = new BoxWriter(100, batch -> {
            await(open);
            if (batch.contains(bad)) throw new IllegalStateException("a value that the column does not take");
            return kept(batch);
        }, threads);
        ballots.forEach(writer::offer);
        open.countDown();
        for (var ballot : ballots) {
            if (ballot == bad) assertThatThrownBy(() -> ballot.await(SECONDS, 1)).isInstanceOf(Busy.class);
            else assertThat(ballot.await(SECONDS, 1)).isNotNull();
        }
    }

    @Test void when_nothing_can_be_written_nobody_waits_for_hundreds_of_tries() throws Exception {
        var tries = new AtomicInteger();
        var open = new CountDownLatch(1);
        var writer = new BoxWriter(500, batch -> {
            await(open);
            tries.incrementAndGet();
            throw new IllegalStateException("the database is gone");
        }, threads);
        var ballots = cast(300);
        ballots.forEach(writer::offer);
        open.countDown();
        for (var ballot : ballots) assertThatThrownBy(() -> ballot.await(SECONDS, 1)).isInstanceOf(Busy.class);
        assertThat(tries.get()).isLessThan(10);
    }

    @Test void after_the_database_has_come_back_ballots_go_in_again() {
        var gone = new AtomicInteger(2);
        var writer = new BoxWriter(100, batch -> {
            if (gone.getAndDecrement() > 0) throw new IllegalStateException("the database is gone");
            return kept(batch);
        }, threads);
        for (int time = 0; time < 2; time++) {
            var lost = cast(1).get(0);
            writer.offer(lost);
            assertThatThrownBy(() -> lost.await(SECONDS, 7)).isInstanceOfSatisfying(Busy.class, busy -> assertThat(busy.afterSeconds()).isPositive());
        }
        var next = cast(1).get(0);
        writer.offer(next);
        assertThat(next.await(SECONDS, 1)).isNotNull();
    }

    @Test void a_writer_that_dies_is_replaced_by_the_next_ballot() throws Exception {
        var writer = new BoxWriter(100, this::kept, threads);
        var ballots = cast(2);
        writer.offer(ballots.get(0));
        assertThat(ballots.get(0).await(SECONDS, 1)).isNotNull();
        var dead = started.get(0);
        dead.interrupt();
        dead.join(SECONDS * 1_000L);
        writer.offer(ballots.get(1));
        assertThat(ballots.get(1).await(SECONDS, 1)).isNotNull();
        assertThat(dead.isAlive()).isFalse();
        assertThat(started).hasSize(2);
    }

    @Test void a_ballot_given_up_while_it_waited_is_in_no_box() throws Exception {
        var taken = new CountDownLatch(1);
        var open = new CountDownLatch(1);
        var writer = new BoxWriter(16, batch -> {
            taken.countDown();
            await(open);
            return kept(batch);
        }, threads);
        var ballots = cast(3);
        writer.offer(ballots.get(0));
        await(taken);
        writer.offer(ballots.get(1));
        writer.offer(ballots.get(2));
        assertThatThrownBy(() -> ballots.get(1).await(0, 3)).isInstanceOf(Busy.class);
        open.countDown();
        assertThat(ballots.get(2).await(SECONDS, 1)).isNotNull();
        assertThat(index).as("the first and the third").hasValue(2);
        assertThat(ballots.get(1).take()).isFalse();
    }

    @Test void the_database_has_the_last_word_on_who_has_voted() {
        var writer = new BoxWriter(16, batch -> {
            throw new IllegalStateException(new SQLException("Unique index or primary key violation: \"PUBLIC.VOTING_ONE_BALLOT\"", "23505"));
        }, threads);
        var ballot = cast(1).get(0);
        writer.offer(ballot);
        assertThatThrownBy(() -> ballot.await(SECONDS, 1)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.reasons()).allMatch(reason -> reason == VotingRefusal.ALREADY_VOTED));
    }

    private List<Outcome> kept(List<CastBallot> ballots) {
        batches.add(ballots.size());
        return ballots.stream().map(ballot -> new Outcome(ReceiptRow.cast("round-r", index.getAndIncrement(), "", ballot.at()), null)).toList();
    }

    private static List<CastBallot> cast(int number) {
        var cast = new ArrayList<CastBallot>();
        for (int each = 0; each < number; each++) cast.add(new CastBallot(Ballot.of("r", List.of("a")), "person " + each, LocalDate.EPOCH, Instant.EPOCH, VotingRefusal.ALREADY_VOTED));
        return cast;
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(SECONDS, TimeUnit.SECONDS)) throw new AssertionError("Nothing came");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
