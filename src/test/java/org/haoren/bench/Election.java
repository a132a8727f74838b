package org.haoren.bench;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.haoren.suite.Person;
import org.haoren.suite.Portal;
import org.haoren.suite.TestOffice;

/** A round open for voting with six candidates, and so many verified people who have not voted yet; all made over REST. */
final class Election {
    private final TestOffice office;
    private final List<String> candidates;
    private final List<Person> voters;

    /** What the voters will send: the first tenth warms the server up. */
    record Ballots(Supplier<byte[]> first, Supplier<byte[]> rest) {}

    Election(Portal portal, int howMany) {
        office = new TestOffice(portal).opened();
        candidates = IntStream.range(0, 6).mapToObj(each -> office.shortlisted("候选" + "甲乙丙丁戊己".charAt(each))).toList();
        office.noticed();
        portal.until(office.votingOpens());
        portal.clerk();
        voters = people(portal, howMany);
    }

    String round() {
        return office.round;
    }

    Ballots ballots() {
        var requests = new ConcurrentLinkedQueue<byte[]>();
        var turn = new AtomicInteger();
        for (var voter : voters) requests.add(Connection.request("POST", "/api/rounds/" + round() + "/ballots",
                "Cookie: haoren=" + voter.cookie("haoren") + "\r\nX-CSRF-Token: " + voter.token() + "\r\n",
                "{\"choices\":[\"" + candidates.get(turn.getAndIncrement() % candidates.size()) + "\"]}"));
        var first = new AtomicInteger(voters.size() / 10);
        return new Ballots(() -> first.getAndDecrement() > 0 ? requests.poll() : null, requests::poll);
    }

    private static List<Person> people(Portal portal, int howMany) {
        var pool = Executors.newFixedThreadPool(8);
        try {
            var coming = IntStream.range(0, howMany).mapToObj(each -> pool.submit(() -> portal.verified("选民"))).toList();
            return coming.stream().map(Election::done).toList();
        } finally {
            pool.shutdown();
        }
    }

    private static Person done(Future<Person> coming) {
        try {
            return coming.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
