package org.haoren.office.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.haoren.awards.honours.HonourDesk;
import org.haoren.awards.honours.ResultDesk;
import org.haoren.awards.honours.StoryForm;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.voting.BallotForm;
import org.haoren.awards.voting.VotingDesk;
import org.haoren.awards.voting.patterns.FlagDecisionForm;
import org.haoren.awards.voting.patterns.FlagDesk;
import org.haoren.awards.voting.patterns.FlagVerdict;
import org.haoren.platform.proof.ProofOfWork;
import org.haoren.platform.rates.Sender;

/** Verified residents vote; where the round is over, the result is counted, confirmed by two, put to notice and published with its stories. */
@ApplicationScoped
class DemoVotes {
    private static final int VOTERS = 40;
    /** In the finished round the first so many vote at one computer. */
    private static final int AT_THE_STATION = 12;
    private static final int VOTED_SO_FAR = 24;
    @Inject VotingDesk voting;
    @Inject RoundDesk rounds;
    @Inject ResultDesk results;
    @Inject HonourDesk honours;
    @Inject ProofOfWork proofs;
    @Inject FlagDesk flags;
    @Inject Sender sender;
    @Inject Cast cast;

    void plan(DemoRound round, List<CSVRecord> candidates, DemoAccounts.Staff staff, Instant now) {
        var dates = rounds.one(round.id());
        var finished = round.reached("finished");
        var random = new Random(round.code().hashCode());
        var area = rounds.voters(dates);
        var homes = SeedFile.rows("accounts.csv").stream().collect(Collectors.toMap(row -> row.get("login"), row -> row.get("district")));
        for (var voter = 1; voter <= (finished ? VOTERS : VOTED_SO_FAR); voter++) {
            var moment = dates.votingOpens().plus(Duration.ofMinutes(97L * voter));
            if (!moment.isBefore(now)) return;
            var login = "1000000" + (2000 + voter);
            if (!area.everywhere() && !area.codes().contains(homes.get(login))) continue;
            var device = finished && voter <= AT_THE_STATION ? "the computer of a station" : null;
            cast.act(login, moment, () -> {
                sender.is(null, device);
                voting.cast(round.id(), new BallotForm(choices(round, candidates, finished, random), false, proof(round)));
            });
        }
        if (finished) publish(round, candidates, staff);
    }

    private String proof(DemoRound round) {
        return rounds.one(round.id()).rules().proofOfWork() ? proofs.solved(voting.challenge(round.id())) : null;
    }

    /** Two of each category; in the finished round mostly those whom the city then honoured. */
    private static List<String> choices(DemoRound round, List<CSVRecord> candidates, boolean finished, Random random) {
        var taken = new HashMap<String, Integer>();
        var order = new ArrayList<>(candidates);
        java.util.Collections.shuffle(order, random);
        if (finished && random.nextInt(5) > 0) order.sort(java.util.Comparator.comparing(candidate -> candidate.get("honoured").equals("yes") ? 0 : 1));
        var chosen = new ArrayList<String>();
        for (var candidate : order)
            if (taken.merge(candidate.get("category"), 1, Integer::sum) <= 2) chosen.add(round.cases.get(candidate.get("name")).code());
        return chosen;
    }

    /** What was found has a good reason. */
    private void decide(DemoRound round) {
        for (var flag : flags.all(round.id(), 1).rows()) {
            var ground = switch (flag.kind()) {
                case SAME_DEVICE -> "槐荫里服务站的公用电脑。当天有工作人员在场，老人由家人陪同，逐一核对了名单。";
                case SEQUENTIAL_NUMBERS -> "演示城市的手机号由主办单位统一编排，本来就是连号。";
                case BURST, NEW_ACCOUNTS -> "与核验点当天的登记一致。";
            };
            flags.decide(round.id(), flag.code(), new FlagDecisionForm(FlagVerdict.NOTHING_WRONG, ground));
        }
    }

    private void publish(DemoRound round, List<CSVRecord> candidates, DemoAccounts.Staff staff) {
        var dates = rounds.one(round.id());
        var counted = dates.votingCloses().plus(Duration.ofMinutes(20));
        cast.act(staff.clerk(), dates.votingCloses().plus(Duration.ofMinutes(5)), () -> flags.look(round.id()));
        cast.act(staff.otherClerk(), dates.votingCloses().plus(Duration.ofMinutes(15)), () -> decide(round));
        cast.act(staff.clerk(), counted, () -> results.compute(round.id()));
        cast.act(staff.otherClerk(), counted.plus(Duration.ofMinutes(30)), () -> results.confirm(round.id()));
        cast.act(staff.director(), counted.plus(Duration.ofMinutes(50)), () -> results.confirm(round.id()));
        cast.act(staff.clerk(), dates.resultNoticeFrom().plus(Duration.ofMinutes(5)), () -> results.putToNotice(round.id()));
        var published = dates.publishOn().plus(Duration.ofHours(1));
        cast.act(staff.director(), published, () -> results.publish(round.id()));
        var stories = new HashMap<String, CSVRecord>();
        for (var candidate : candidates) stories.put(candidate.get("name"), candidate);
        cast.act(staff.clerk(), published.plus(Duration.ofHours(1)), () -> {
            for (var category : honours.list(round.id()).categories())
                for (var honour : category.honours()) {
                    var row = stories.get(honour.name());
                    if (!row.get("story_zh").isEmpty()) honours.story(honour.id(), new StoryForm(row.get("headline_zh"), row.get("headline_en"),
                            row.get("story_zh"), row.get("story_en")));
                }
        });
    }
}
