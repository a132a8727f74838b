package org.haoren.accounts.confirmation;

import java.time.Instant;
import org.haoren.platform.mail.Recipient;

/**
 * A code on its way, in the hands of the room that sends it.
 *
 * @param counts whether anything follows from it; where not, that is what has to be sent in its place
 * @param minutes how long it is good for
 */
public record Sent(AttemptRow row, Recipient to, String language, boolean counts, String code, int minutes) {
    public Instant uselessAt() {
        return row.endsAt();
    }

    @Override
    public String toString() {
        return "Sent";
    }
}
