package org.haoren.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.SealingKeyRow;
import org.haoren.platform.crypto.SealingKeys;
import org.haoren.platform.crypto.Suite;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.personal.Resealing;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;

/** The ring of keys: seen, added to, and rid of what is not needed any more. */
@ApplicationScoped
@Transactional
@Permit
public class KeyDesk {
    @Inject SealingKeys keys;
    @Inject RunStore runs;
    @Inject Resealing resealing;
    @Inject Settings settings;
    @Inject Facts facts;
    @Inject Clock clock;

    @Permit({Role.SECURITY_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR})
    public RingRow ring() {
        var all = keys.all();
        var newest = all.get(all.size() - 1);
        var rows = all.size() < 2 ? List.<RunRow>of() : runs.of(newest.id()).stream().map(SealingRun::row).toList();
        return new RingRow(all, rows, all.size() < 2 || rows.stream().filter(each -> each.finishedAt() != null).count() == resealing.tables().size());
    }

    /** With the algorithms that the setting names. @return id of the new key @throws Refused while what older keys sealed is not yet sealed anew */
    @Permit(Role.SECURITY_ADMINISTRATOR)
    public String begin() {
        if (!ring().finished()) throw new Refused(KeyRefusal.NOT_FINISHED);
        var now = clock.instant();
        var id = keys.begin(Suite.of(settings.text("haoren.crypto")), now);
        facts.fire(new KeyFacts.SealingKeyBegun(id, now));
        return id;
    }

    /** Gives up a key that nothing is sealed with any more, after a look at every row. */
    @Permit(Role.SECURITY_ADMINISTRATOR)
    public void retire(String id) {
        var ring = ring();
        var found = ring.keys().stream().filter(key -> key.id().equals(id)).findFirst().orElseThrow(() -> new Missing(id));
        if (found.newest()) throw new Refused(KeyRefusal.STILL_SEALS);
        if (found.since() == null) throw new Refused(KeyRefusal.FIRST_KEY_STAYS);
        if (!ring.finished()) throw new Refused(KeyRefusal.NOT_FINISHED);
        var left = resealing.sealedBy(id);
        if (left > 0) throw new Refused(KeyRefusal.ROWS_LEFT.with(left));
        facts.fire(new KeyFacts.SealingKeyRetired(id, clock.instant()));
        keys.retire(id);
    }

    /** The one that is asked about. @throws Missing where none is called so */
    @Permit({Role.SECURITY_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR})
    public SealingKeyRow one(String id) {
        return keys.all().stream().filter(key -> key.id().equals(id)).findFirst().orElseThrow(() -> new Missing(id));
    }
}
