package org.haoren.bench;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.haoren.suite.Election;

/** What voters will send, made beforehand; the first fifth of them warms the server up. */
record Ballots(Supplier<byte[]> first, Supplier<byte[]> rest) {
    static Ballots of(Election election, List<Voters.Signed> voters) {
        var requests = new ConcurrentLinkedQueue<byte[]>();
        int turn = 0;
        for (var voter : voters) requests.add(Connection.request("POST", election.ballots(),
                "Cookie: " + voter.cookies() + "\r\nX-CSRF-Token: " + voter.csrfToken() + "\r\n",
                "{\"choices\":[\"" + election.candidates().get(turn++ % election.candidates().size()) + "\"]}"));
        var first = new AtomicInteger(voters.size() / 5);
        return new Ballots(() -> first.getAndDecrement() > 0 ? requests.poll() : null, requests::poll);
    }
}
