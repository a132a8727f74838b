package org.haoren.awards.honours;

import java.time.Instant;
import java.util.List;
import org.haoren.awards.rounds.CategoryRow;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.awards.voting.TurnoutRow;
import org.haoren.awards.voting.patterns.FlagCountRow;
import org.haoren.platform.permit.SignatureRow;

/**
 * A round's result. Signatures are null while nobody has signed, and always null for the public, which sees that two people did.
 *
 * @param ballots how many were counted
 * @param turnout what became of all ballots
 * @param flags how many patterns were found that people looked at, and what became of them; they changed nothing of the count
 */
public record ResultRow(RoundRow round, ResultStage stage, long ballots, TurnoutRow turnout, List<FlagCountRow> flags, List<Category> categories, SignatureRow computed, SignatureRow first,
        SignatureRow second, Instant noticedAt, Instant publishedAt) {
    public record Category(CategoryRow category, List<Line> lines) {}

    /** @param code the case @param place from 1, shared by equal votes */
    public record Line(String code, String name, String nameEn, String headlineZh, String headlineEn, long votes, int place, boolean honoured) {}
}
