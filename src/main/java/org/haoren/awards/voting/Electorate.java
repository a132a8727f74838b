package org.haoren.awards.voting;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.awards.rounds.VoterArea;
import org.haoren.awards.rounds.VoterDistrictRow;
import org.haoren.platform.permit.Person;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.time.CityTime;
import org.haoren.platform.words.Bilingual;

/**
 * Who stands on the roll of a round: everybody whose identity was verified before voting opens, who is old enough on that day, and who lives where the rules say,
 * by what was recorded before that moment. A rule and not a list, so that nobody can be written in or left out afterwards; who moves while voting goes on stays
 * where they stood.
 *
 * @param from the instant at which the roll stands
 * @param day the city's calendar day of that instant
 * @param minimumAge in full years; 0 for every age
 * @param area where voters live
 */
record Electorate(Instant from, LocalDate day, int minimumAge, VoterArea area) {
    /** @param round with its rules decided */
    static Electorate of(RoundRow round, VoterArea area, CityTime time) {
        return new Electorate(round.votingOpens(), time.day(round.votingOpens()), round.rules().minimumAge(), area);
    }

    /** Why that verified person does not stand on the roll; empty means that they do. */
    List<Refusal> objections(Person person) {
        var found = new ArrayList<Refusal>();
        if (!person.verifiedAt().isBefore(from)) found.add(VotingRefusal.VERIFIED_TOO_LATE.with(day));
        if (minimumAge > 0 && (person.born() == null || person.born().isAfter(bornBy()))) found.add(VotingRefusal.TOO_YOUNG.with(minimumAge));
        if (area.everywhere()) return found;
        var home = person.livedIn(from);
        if (home == null) found.add(VotingRefusal.RESIDENCE_UNKNOWN.with(names(), day));
        else if (!area.codes().contains(home)) found.add(VotingRefusal.NOT_RESIDENT.with(names(), day));
        return found;
    }

    private Bilingual names() {
        return new Bilingual(area.named().stream().map(VoterDistrictRow::zh).collect(joining("、")), area.named().stream().map(VoterDistrictRow::en).collect(joining("; ")));
    }

    /** The last day on which a voter may be born; null for any. Who is born on 29 February completes a year on 1 March where there is no 29 February. */
    LocalDate bornBy() {
        return minimumAge == 0 ? null : day.minusYears(minimumAge);
    }
}
