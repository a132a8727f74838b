package org.haoren.credibility.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.crypto.Sealing;
import org.haoren.platform.facts.Fact;
import org.haoren.platform.facts.Recorded;

/**
 * Writes every fact into its log in the transaction that made it true: if either fails, neither happened. The head row stays locked until that
 * transaction ends, so that entries never race for a number; so everything that can be made ready before is. An entry that its room brings itself
 * (a ballot's commitment) gets no opening, no actor and no time but the day, so that nothing leads from it to a person.
 */
@ApplicationScoped
class LogKeeper {
    static final String OPENING = "log_opening";
    private static final int SALT_BYTES = 32;
    @Inject LogWriter writer;
    @Inject Clock clock;
    @Inject Sealing sealing;

    void keep(@Observes Recorded event) {
        var entries = event.facts().stream().map(fact -> entry(fact, event.actor())).toList();
        event.kept(writer.append(event.log(), entries));
    }

    private NewEntry entry(Fact fact, Long actor) {
        var own = fact.entry();
        var now = clock.instant();
        if (own.isPresent()) return new NewEntry(Document.limited(own.get()), fact.kind(), fact.subject(), now.truncatedTo(ChronoUnit.DAYS), null);
        var salt = Codes.bytes(SALT_BYTES);
        var clear = Document.sealed(actor, fact.sealed());
        var bytes = Document.act(fact.at(), fact.subject(), Tree.commitment(salt, clear), fact.kind());
        return new NewEntry(bytes, fact.kind(), fact.subject(), now, new NewEntry.Opening(salt, sealed(clear)));
    }

    private byte[] sealed(byte[] clear) {
        return sealing.seal(OPENING, new String(clear, StandardCharsets.UTF_8)).getBytes(StandardCharsets.US_ASCII);
    }
}
