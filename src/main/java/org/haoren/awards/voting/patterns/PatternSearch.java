package org.haoren.awards.voting.patterns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.haoren.accounts.IdentityDesk;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.platform.config.Settings;

/** Looks for what stands out: in the roll from the opening of voting on, in the traces of ballots once voting is over. */
@ApplicationScoped
class PatternSearch {
    @Inject TraceStore traces;
    @Inject IdentityDesk identities;
    @Inject Settings settings;

    List<Pattern> of(RoundRow round, Instant now) {
        var found = new ArrayList<Pattern>();
        if (now.isBefore(round.votingOpens())) return found;
        found.addAll(roll(round.votingOpens()));
        if (now.isBefore(round.votingCloses())) return found;
        found.addAll(Pattern.bursts(traces.bursts(round.id())));
        traces.shared(round.id(), settings.number("haoren.flag.device")).forEach(device -> found.add(Pattern.device(device)));
        return found;
    }

    private List<Pattern> roll(Instant opens) {
        var recently = opens.minus(Duration.ofDays(Pattern.DAYS_BEFORE));
        var settled = identities.verifiedBefore(recently, null);
        var recent = identities.verifiedBefore(opens, null) - settled;
        var before = settled - identities.verifiedBefore(recently.minus(Duration.ofDays(Pattern.DAYS_COMPARED)), null);
        var found = new ArrayList<>(Pattern.verified(recent, before, settings.number("haoren.flag.new-accounts"), settings.number("haoren.flag.new-accounts-times")));
        identities.numberRuns(opens, settings.number("haoren.flag.sequence")).forEach(run -> found.add(Pattern.numbers(run)));
        return found;
    }
}
