package org.haoren.awards.voting;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.haoren.awards.rounds.RoundId;

/**
 * What a voter holds: round, place in its box and leaf hash, as one text {@code round-{code}:{index}:{leaf hash}}. Says nothing of what was chosen.
 *
 * @param leafHash 64 hexadecimal digits
 */
record Receipt(RoundId round, long index, String leafHash) {
    private static final Pattern TEXT = Pattern.compile("round-([a-z0-9-]{1,16})[ :,/]+([0-9]{1,18})[ :,/]+([0-9a-fA-F]{64})\\b");
    private static final Pattern ADDRESS = Pattern.compile("round=([a-z0-9-]{1,16})&index=([0-9]{1,18})&leaf=([0-9a-fA-F]{64})\\b");

    /** From what somebody pasted: the text, the file that holds it, or the receipt's address. */
    static Optional<Receipt> in(String pasted) {
        for (var form : new Pattern[] {TEXT, ADDRESS}) {
            var found = form.matcher(pasted);
            if (found.find()) return Optional.of(new Receipt(new RoundId(found.group(1)), Long.parseLong(found.group(2)), found.group(3).toLowerCase(Locale.ROOT)));
        }
        return Optional.empty();
    }

    String text() {
        return BallotCast.log(round) + ":" + index + ":" + leafHash;
    }

    /** Its page, within the portal. */
    String address() {
        return "/awards/voting/receipt?round=" + round.code() + "&index=" + index + "&leaf=" + leafHash;
    }
}
