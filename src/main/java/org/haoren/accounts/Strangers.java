package org.haoren.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.Hashes;

/** Logins that no account has lock as those of accounts do, so that nobody learns from a lock which there are. In the memory of this node. */
@ApplicationScoped
class Strangers {
    static final int MOST = 100_000;
    @Inject Settings settings;
    private Cache<String, Tries> tries;

    @PostConstruct
    void open() {
        tries = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(settings.minutes("haoren.lockout.minutes").multipliedBy(2)).build();
    }

    /** @param login as it was typed @return whether it is locked */
    boolean locked(String login, Instant now) {
        var known = tries.getIfPresent(name(login));
        return known != null && known.locked(now);
    }

    void failed(String login, Instant now) {
        tries.asMap().compute(name(login), (unused, known) -> {
            var counted = known == null ? new Tries() : known;
            counted.failed(settings.number("haoren.lockout.failures"), settings.minutes("haoren.lockout.minutes"), now);
            return counted;
        });
    }

    private static String name(String login) {
        return HexFormat.of().formatHex(Hashes.sha256(login == null ? "" : login.strip().toLowerCase(Locale.ROOT)));
    }
}
