package org.haoren.platform.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.haoren.platform.crypto.Hashes;

/**
 * The rendered form of a page, as every visitor without an account gets it.
 *
 * @param changes the number of changes before it was rendered
 * @param until from here on it is rendered anew: after {@link #LONGEST}, and at each full minute, because phases begin and end at one
 */
record KeptPage(byte[] plain, byte[] zipped, String tag, long changes, Instant until) {
    static final Duration LONGEST = Duration.ofSeconds(10);

    static KeptPage of(byte[] html, long changes, Instant now) {
        var minute = now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
        var oldest = now.plus(LONGEST);
        var tag = "\"" + HexFormat.of().formatHex(Hashes.sha256(html), 0, 16) + "\"";
        return new KeptPage(html, zip(html), tag, changes, minute.isBefore(oldest) ? minute : oldest);
    }

    /** A clock that was set back makes it old too. */
    boolean fresh(long changesNow, Instant now) {
        return changes == changesNow && now.isBefore(until) && !now.isBefore(until.minus(LONGEST));
    }

    int bytes() {
        return plain.length + zipped.length;
    }

    private static byte[] zip(byte[] html) {
        var out = new ByteArrayOutputStream(html.length / 4);
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
