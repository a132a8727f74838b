package org.haoren.platform.mail;

import java.time.Instant;

/**
 * A message in the hands of one sender.
 *
 * @param claim of that sender, which the outbox knows it by
 * @param code the same at every try, so that whoever gets it twice can tell
 * @param attempts with this one
 * @param uselessAt from when on it helps nobody any more, or null
 */
record Parcel(long id, String claim, String code, Channel channel, String address, String subject, String text, int attempts, Instant uselessAt) {
    boolean useless(Instant now) {
        return uselessAt != null && !now.isBefore(uselessAt);
    }

    @Override
    public String toString() {
        return "Parcel " + code;
    }
}
