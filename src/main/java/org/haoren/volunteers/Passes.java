package org.haoren.volunteers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.Sealing;

/**
 * What stands in the QR code of a card: whose it is and until when, sealed, so that nobody makes one up and whoever photographs one learns nothing from it. It dies
 * by time, and at once where its owner renews the card.
 */
@ApplicationScoped
class Passes {
    private static final String PURPOSE = "volunteer card";
    private static final Pattern FORM = Pattern.compile("(\\d{14}) (\\d{1,9}) (\\d{1,12})");
    private static final int LONGEST = 200;
    @Inject Sealing sealing;
    @Inject Settings settings;

    /** @param generation how often the card had been renewed */
    record Pass(VolunteerNumber number, int generation, Instant until) {}

    Instant until(Instant now) {
        return Instant.ofEpochSecond(now.plus(Duration.ofHours(settings.number("haoren.card.hours"))).getEpochSecond());
    }

    /** Letters, digits, dots, dashes and underscores, about 100. */
    String written(Pass pass) {
        return sealing.seal(PURPOSE, pass.number().value() + " " + pass.generation() + " " + pass.until().getEpochSecond()).replace('+', '-').replace('/', '_');
    }

    /** Empty where it was not made here, or is over. @param written anything that somebody sent */
    Optional<Pass> read(String written, Instant now) {
        if (written == null || written.length() > LONGEST) return Optional.empty();
        try {
            var found = FORM.matcher(sealing.open(PURPOSE, written.replace('-', '+').replace('_', '/')));
            if (!found.matches()) return Optional.empty();
            var pass = new Pass(new VolunteerNumber(found.group(1)), Integer.parseInt(found.group(2)), Instant.ofEpochSecond(Long.parseLong(found.group(3))));
            return now.isBefore(pass.until()) ? Optional.of(pass) : Optional.empty();
        } catch (IllegalStateException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
