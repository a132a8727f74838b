package org.haoren.activities.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.KeyedHash;

/** What the city has settled about presence, and the codes that follow from its key. */
@ApplicationScoped
class PresenceSettings {
    @Inject Settings settings;
    @Inject KeyedHash hash;

    RotatingCode codes() {
        return new RotatingCode(hash::of, Duration.ofSeconds(settings.number("haoren.presence.step-seconds")), Duration.ofSeconds(settings.number("haoren.presence.accepted-seconds")));
    }

    Doors doors() {
        return new Doors(settings.minutes("haoren.presence.before-minutes"), settings.minutes("haoren.presence.after-minutes"));
    }

    /** How long after it was done something is still taken from a telephone that had no network. */
    Duration lateness() {
        return Duration.ofHours(settings.number("haoren.presence.late-hours"));
    }

    /** How far the digits that come late may be from when the telephone says they were typed. */
    Duration lateWindow() {
        return settings.minutes("haoren.presence.late-window-minutes");
    }

    /** Wrong codes of one account at one shift. */
    int lateTries() {
        return settings.number("haoren.presence.late-tries");
    }

    /** Wrong PINs in a row. */
    int pinFailures() {
        return settings.number("haoren.presence.pin-failures");
    }

    /** How long a PIN is locked then. */
    Duration pinLock() {
        return settings.minutes("haoren.presence.pin-lock-minutes");
    }

    Duration terminalLasts() {
        return Duration.ofDays(settings.number("haoren.presence.terminal-days"));
    }

    Bands bands() {
        return new Bands(settings.number("haoren.presence.inside-metres"), settings.number("haoren.presence.near-metres"), settings.number("haoren.presence.around-metres"));
    }

    /** @param link of a code */
    String address(String link) {
        return settings.publicAddress() + "/activities/presence/here?scan=" + link;
    }
}
