package org.haoren.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** A round that is open for voting, with candidates of one category, one choice a ballot, and verified people who have not voted yet; all made over REST. */
public final class Election {
    private final Portal portal;
    private final TestOffice office;
    private final List<Person> roll;
    private int used;
    private final List<String> candidates = new ArrayList<>();

    /** @param howMany candidates, at most 6 @param voters verified before voting opens, as the roll asks */
    public Election(Portal portal, int howMany, int voters) {
        this(portal, new TestOffice(portal), howMany, voters);
    }

    /** @param planned by an office that has done nothing yet */
    public Election(Portal portal, TestOffice planned, int howMany, int voters) {
        this.portal = portal;
        office = planned.opened();
        for (int each = 0; each < howMany; each++) candidates.add(office.shortlisted("候选" + "甲乙丙丁戊己".charAt(each)));
        office.noticed();
        roll = verified(voters);
        portal.until(office.votingOpens());
        portal.clerk();
        roll.forEach(Person::signIn);
    }

    public String round() {
        return office.round;
    }

    public String ballots() {
        return "/api/rounds/" + office.round + "/ballots";
    }

    /** Codes of the cases. */
    public List<String> candidates() {
        return List.copyOf(candidates);
    }

    /** That many who have not voted yet, each of them once. */
    public List<Person> voters(int howMany) {
        var some = roll.subList(used, used + howMany);
        used += howMany;
        return some;
    }

    private List<Person> verified(int howMany) {
        var pool = Executors.newFixedThreadPool(8);
        try {
            var coming = IntStream.range(0, howMany).mapToObj(each -> pool.submit(() -> portal.verified("选民"))).toList();
            return coming.stream().map(Election::done).toList();
        } finally {
            pool.shutdown();
        }
    }

    /** Voting is over from here on. */
    public void close() {
        portal.until(office.votingCloses());
    }

    /** The office counts. @return the answer of the count */
    public Answer counted() {
        return office.clerk.signIn().post("/api/rounds/" + office.round + "/result").expect(201);
    }

    /** The office's second person confirms: the ballots themselves are counted again. */
    public Answer confirmed() {
        return office.second.signIn().post("/api/rounds/" + office.round + "/result/confirmation").expect(201);
    }

    /** Both confirmations and the notice of the result. */
    public void noticed() {
        office.clerk.post("/api/rounds/" + office.round + "/result/confirmation").expect(201);
        office.clerk.post("/api/rounds/" + office.round + "/result/notice").expect(201);
    }

    private static Person done(Future<Person> coming) {
        try {
            return coming.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
