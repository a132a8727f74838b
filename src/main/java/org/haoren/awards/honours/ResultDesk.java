package org.haoren.awards.honours;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.haoren.awards.nomination.CandidateRow;
import org.haoren.awards.nomination.NominationDesk;
import org.haoren.awards.notice.NoticeDesk;
import org.haoren.awards.notice.NoticeId;
import org.haoren.awards.notice.NoticeKind;
import org.haoren.awards.notice.OutcomeRow;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.voting.CountDesk;
import org.haoren.awards.voting.Openings;
import org.haoren.awards.voting.PublishedBallots;
import org.haoren.awards.voting.patterns.FlagDesk;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.time.CityTime;

/** Brings a round from its count to its honours: compute, two confirmations, notice, publication. */
@ApplicationScoped
@Transactional
@Permit
public class ResultDesk {
    @Inject HonourStore honours;
    @Inject RoundDesk rounds;
    @Inject NominationDesk nominations;
    @Inject NoticeDesk notices;
    @Inject CountDesk counting;
    @Inject FlagDesk flags;
    @Inject Clock clock;
    @Inject CityTime time;
    @Inject Facts facts;
    @Inject Caller caller;

    /** Counts the box and writes down the order. Once: whoever doubts it does not confirm. */
    @Permit(Role.OFFICE_CLERK)
    public void compute(RoundId id) {
        var round = rounds.one(id);
        if (honours.result(id).isPresent()) throw new Refused(HonourRefusal.ALREADY_COMPUTED);
        var count = counting.count(id);
        var lines = Lines.of(round, count);
        if (lines.stream().noneMatch(ResultLine::honoured)) throw new Refused(HonourRefusal.NOBODY_HONOURED);
        honours.add(new Result(id.code(), count.ballots(), Signature.of(caller, clock.instant())));
        lines.forEach(honours::add);
        facts.fire(new HonourFacts.ResultComputed(id, count.ballots(), said(lines), clock.instant()));
    }

    private static String said(List<ResultLine> lines) {
        return lines.stream().map(line -> line.code() + ":" + line.votes()).collect(joining(" "));
    }

    /** The first or the second of two different people; every ballot is counted anew for each. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void confirm(RoundId id) {
        var result = honours.locked(id);
        Refused.ifAny(result.objectionsToConfirming(caller.account()));
        var count = counting.recount(id);
        var counted = said(Lines.of(rounds.one(id), count));
        if (count.ballots() != result.ballots() || !counted.equals(said(honours.lines(id)))) throw new Refused(HonourRefusal.COUNT_DIFFERS);
        result.confirm(Signature.of(caller, clock.instant()));
        facts.fire(new HonourFacts.ResultConfirmed(id, clock.instant()));
    }

    @Permit(Role.OFFICE_CLERK)
    public NoticeId putToNotice(RoundId id) {
        var now = clock.instant();
        var round = rounds.one(id);
        var result = honours.locked(id);
        Refused.ifAny(result.objectionsToNotice(round.resultNoticeFrom(), now));
        result.putToNotice(now);
        var lines = Lines.notice(round, honours.lines(id), candidates(id));
        facts.fire(new HonourFacts.ResultPutToNotice(id, now));
        return notices.publish(id, NoticeKind.RESULT, lines);
    }

    /** Gives the honours. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void publish(RoundId id) {
        var now = clock.instant();
        var round = rounds.one(id);
        var result = honours.locked(id);
        Refused.ifAny(result.objectionsToPublishing(notices.ended(id, NoticeKind.RESULT), round.publishOn(), now));
        var withheld = withheld(id);
        result.publish(now);
        var candidates = candidates(id);
        var given = new ArrayList<Honour>();
        for (var line : honours.lines(id)) {
            if (line.honoured() && !withheld.contains(line.code())) given.add(new Honour(round, candidates.get(line.code()), line.votes(), given.size() + 1, time.day(now)));
        }
        given.forEach(honours::add);
        rounds.published(id);
        given.forEach(each -> facts.fire(new HonourFacts.HonourGiven(each.id(), each.number(), now)));
        facts.fire(new HonourFacts.ResultPublished(id, now));
    }

    /** Cases that an objection to the result has been upheld against: they stay in the result and get no honour. */
    private Set<String> withheld(RoundId id) {
        var upheld = notices.of(id, NoticeKind.RESULT).orElseThrow().outcomes().stream().filter(OutcomeRow::upheld).map(OutcomeRow::subject).collect(toSet());
        if (upheld.contains("")) throw new Refused(HonourRefusal.RESULT_NOT_UPHELD);
        return upheld;
    }

    /** To the office once it is computed, to the public from the notice on. @throws Missing before */
    @Permit(Role.PUBLIC)
    public ResultRow result(RoundId id) {
        var round = rounds.one(id);
        var staff = caller.has(Role.OFFICE_CLERK) || caller.has(Role.OFFICE_DIRECTOR);
        var result = honours.result(id).filter(each -> staff || each.isPublic()).orElseThrow(() -> new Missing(id));
        return result.row(round, counting.turnout(id), flags.counts(id), Lines.categories(round, honours.lines(id), candidates(id)), staff);
    }

    /** Every ballot, for whoever wants to count again; to everybody from the notice on. @throws Missing before */
    @Permit(Role.PUBLIC)
    public PublishedBallots ballots(RoundId id) {
        requirePublic(id);
        return counting.published(id);
    }

    /** What opens every commitment, for an auditor; from the notice on, and every time recorded in the public log. @throws Missing before */
    @Permit(Role.OFFICE_DIRECTOR)
    public Openings openings(RoundId id) {
        requirePublic(id);
        return counting.openings(id);
    }

    private void requirePublic(RoundId id) {
        rounds.one(id);
        honours.result(id).filter(Result::isPublic).orElseThrow(() -> new Missing(id));
    }

    private Map<String, CandidateRow> candidates(RoundId id) {
        return Lines.byCode(nominations.candidates(id));
    }
}
