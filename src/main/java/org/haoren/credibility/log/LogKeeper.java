package org.haoren.credibility.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.crypto.Sealing;
import org.haoren.platform.facts.Leaf;
import org.haoren.platform.facts.Recorded;

/**
 * Writes every fact into its log in the transaction that made it true: if either fails, neither happened. The head row stays locked until that
 * transaction ends, so that entries never race for a number. An entry that its room brings itself (a ballot's commitment) gets no opening, no actor and
 * no time but the day, so that nothing leads from it to a person.
 */
@ApplicationScoped
class LogKeeper {
    private static final int SALT_BYTES = 32;
    @Inject LogStore store;
    @Inject Clock clock;
    @Inject Sealing sealing;

    void keep(@Observes Recorded event) {
        var fact = event.fact();
        var head = locked(fact.log());
        var position = new LogPosition(head.name(), head.size());
        var own = fact.entry();
        var salt = Codes.bytes(SALT_BYTES);
        var clear = Document.sealed(event.actor(), fact.sealed());
        var bytes = own.map(Document::limited)
                .orElseGet(() -> Document.act(fact.at(), fact.subject(), Tree.commitment(salt, clear), fact.kind()));
        var entry = new LogEntry(position, bytes, fact.kind(), fact.subject(), own.isEmpty() ? clock.instant() : clock.instant().truncatedTo(ChronoUnit.DAYS));
        store.add(entry);
        if (own.isEmpty()) store.add(new LogOpening(position, salt, sealed(clear)));
        head.append(entry.leafHash(), (height, index, hash) -> store.add(new LogNode(head.name(), height, index, hash)));
        store.flush();
        event.kept(new Leaf(position.log(), position.idx(), HexFormat.of().formatHex(entry.leafHash())));
    }

    private byte[] sealed(byte[] clear) {
        return sealing.seal("log_opening", new String(clear, StandardCharsets.UTF_8)).getBytes(StandardCharsets.US_ASCII);
    }

    private LogHead locked(String log) {
        return store.locked(log).orElseGet(() -> opened(log));
    }

    /** Somebody else may open the same log at this moment; then it is there all the same. */
    private LogHead opened(String log) {
        RuntimeException failure = null;
        try {
            store.open(log);
        } catch (RuntimeException lost) {
            failure = lost;
        }
        var head = store.locked(log);
        if (head.isEmpty() && failure != null) throw failure;
        return head.orElseThrow();
    }
}
