package org.haoren.credibility.log;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.haoren.platform.config.Settings;
import org.haoren.platform.config.Stop;
import org.haoren.platform.crypto.SigningKey;
import org.haoren.platform.crypto.SigningKeys;
import org.haoren.platform.facts.Heads;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;

/**
 * Signs a log's head when somebody asks for it and it has moved. What does not extend the last signed checkpoint, by a proof from the stored nodes, is never
 * signed. Two nodes take turns at the checkpoint's row; what was signed lies in a file beside the key before anybody gets it.
 */
@ApplicationScoped
class LogSigner implements Heads {
    private static final String FILE = "log.p12";
    @Inject LogStore store;
    @Inject LogGuard guard;
    @Inject LastSigned files;
    @Inject Settings settings;
    @Inject SigningKeys keyFile;
    @Inject Clock clock;
    private List<SigningKey> keys;

    @PostConstruct
    void open() {
        try {
            keys = keyFile.of(FILE, settings.text("haoren.log.key.password"));
        } catch (IllegalStateException e) {
            Stop.because(e.getMessage());
        }
    }

    /** The log's own name for the world: the address under which it is served, without the scheme, unless a setting gives another. */
    String origin(String log) {
        var set = settings.text("haoren.log.origin");
        return (set.isEmpty() ? URI.create(settings.publicAddress()).getSchemeSpecificPart().replaceAll("^/+|/+$", "") + "/log" : set) + "/" + log;
    }

    NoteSigner notes(String origin) {
        return new NoteSigner(origin, keys);
    }

    /** The signed head, at most a second behind the log. @throws Refused when the log is not what was signed before */
    @Override
    public String checkpoint(String log) {
        guard.refuseIfDamaged(log);
        var now = clock.instant();
        var last = store.checkpoint(log).orElseThrow(() -> new Missing(log));
        var notes = notes(origin(log));
        if (last.stillGood(head(log), now) && notes.upToDate(last.note())) return last.note();
        var locked = store.lockedCheckpoint(log);
        var head = head(log);
        if (locked.stillGood(head, now) && notes.upToDate(locked.note())) return locked.note();
        guard.extend(log, locked, head);
        var note = notes.sign(new Checkpoint(origin(log), head.size(), head.root()).text());
        files.keep(log, note);
        locked.move(head, note, now);
        return note;
    }

    private LogHead head(String log) {
        return store.head(log).orElseThrow(() -> new Missing(log));
    }
}
