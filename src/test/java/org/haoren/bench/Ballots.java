package org.haoren.bench;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.haoren.suite.Election;
import org.haoren.suite.Person;

/** What voters will send, made beforehand; the first tenth of them warms the server up. */
record Ballots(Supplier<byte[]> first, Supplier<byte[]> rest) {
    static Ballots of(Election election, List<Person> voters) {
        var requests = new ConcurrentLinkedQueue<byte[]>();
        int turn = 0;
        for (var voter : voters) requests.add(Connection.request("POST", election.ballots(),
                "Cookie: haoren=" + voter.cookie("haoren") + "\r\nX-CSRF-Token: " + voter.token() + "\r\n",
                "{\"choices\":[\"" + election.candidates().get(turn++ % election.candidates().size()) + "\"]}"));
        var first = new AtomicInteger(voters.size() / 10);
        return new Ballots(() -> first.getAndDecrement() > 0 ? requests.poll() : null, requests::poll);
    }
}
