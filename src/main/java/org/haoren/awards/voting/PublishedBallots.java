package org.haoren.awards.voting;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.LongFunction;
import org.haoren.awards.rounds.BallotPace;
import org.haoren.awards.rounds.RoundRow;

/**
 * All ballots of a closed box as a text that anybody can recount: the rules, who stood, the ballots of each tile and the count. Within a tile ballots stand
 * in the order of their text, which says nothing of the order in which they came. The format is described in {@code src/docs/log.md}; {@link Recount} reads it.
 */
public final class PublishedBallots {
    static final String FORMAT = "haoren-ballots/2";
    /** The same with the line of the districts, so that what was published before stays as it was. */
    static final String FORMAT_WITH_DISTRICTS = "haoren-ballots/3";
    private final RoundRow round;
    private final TurnoutRow turnout;
    private final List<Voids.Range> voids;
    private final CountRow count;
    private final LongFunction<List<String>> tiles;

    /** @param tiles the ballots of a tile, each a line, sorted */
    PublishedBallots(RoundRow round, TurnoutRow turnout, List<Voids.Range> voids, CountRow count, LongFunction<List<String>> tiles) {
        this.round = round;
        this.turnout = turnout;
        this.voids = voids;
        this.count = count;
        this.tiles = tiles;
    }

    /** A tile at a time, so that a city's ballots need not stand in memory at once. */
    public void write(Writer out) throws IOException {
        var rules = round.rules();
        line(out, rules.districts().isEmpty() ? FORMAT : FORMAT_WITH_DISTRICTS);
        line(out, "round " + round.id().code());
        line(out, "log " + BallotCast.log(round.id()));
        line(out, "rules " + rules.perCategoryMin() + " " + rules.perCategoryMax() + " " + rules.totalMin() + " " + rules.totalMax());
        line(out, "pace " + (rules.pace() == BallotPace.ONCE ? "once" : "daily"));
        line(out, "abstention " + (rules.abstention() ? "yes" : "no"));
        line(out, "age " + rules.minimumAge());
        if (!rules.districts().isEmpty()) line(out, "districts " + String.join(" ", rules.districts()));
        line(out, "roll " + (turnout.roll() == null ? "unknown" : turnout.roll()));
        line(out, "weight " + round.publicWeight());
        for (var category : round.categories()) line(out, "category " + category.code());
        for (var votes : count.votes()) line(out, "candidate " + votes.candidate().id().code() + " " + votes.candidate().category());
        line(out, "received " + turnout.received());
        for (var range : voids) line(out, "invalidated " + range.first() + " " + range.last() + " " + range.clause());
        line(out, "ballots " + turnout.accepted());
        for (long tile = 0; tile < Tiles.count(turnout.received()); tile++) {
            var ballots = tiles.apply(tile);
            line(out, "tile " + Tiles.from(tile) + " " + (Tiles.to(tile, turnout.received()) - Tiles.from(tile)) + " " + ballots.size());
            for (var ballot : ballots) line(out, ballot);
        }
        for (var votes : count.votes()) line(out, "count " + votes.candidate().id().code() + " " + votes.votes());
        line(out, "end");
        out.flush();
    }

    private static void line(Writer out, String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
