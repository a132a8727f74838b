package org.haoren.activities.presence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.words.Words;

/**
 * What became of one thing that was handed in.
 *
 * @param at when it was, by its code; null where it did not come to that
 * @param clockMinutes how much the telephone's clock was behind that, negative where it was ahead
 * @param reasons names of what speaks against it
 * @param told the same in words
 */
public record LateRow(String item, LateOutcome outcome, Instant at, long clockMinutes, List<String> reasons, List<String> told) {
    static LateRow of(LateForm form, LateOutcome outcome, Instant at) {
        return new LateRow(form.item(), outcome, at, at == null ? 0 : Duration.between(Instant.ofEpochMilli(form.phoneAt()), at).toMinutes(), List.of(), List.of());
    }

    static LateRow refused(LateForm form, List<? extends Refusal> reasons, Words words) {
        return new LateRow(form.item(), LateOutcome.REFUSED, null, 0, reasons.stream().map(Refusal::name).toList(), reasons.stream().map(words::of).toList());
    }
}
