package org.haoren.credibility.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.haoren.platform.crypto.CanonicalJson;

/** The form of an entry and of what it commits to. A stranger's verifier builds on it: it may get new kinds, never another shape. */
final class Document {
    /** The most that a bundle of entries in C2SP tlog-tiles can say of one entry's length. */
    static final int MAX_BYTES = 65_535;

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Document() {}

    static byte[] act(Instant at, String code, byte[] commitment, String kind) {
        return limited(CanonicalJson.bytes(Map.of("at", moment(at), "code", code, "commitment", HexFormat.of().formatHex(commitment), "kind", kind)));
    }

    /** @param actor account id, or null where the system acted */
    static byte[] sealed(Long actor, Map<String, String> details) {
        var whole = new HashMap<String, Object>();
        whole.put("actor", actor == null ? null : actor.toString());
        whole.put("sealed", details);
        return limited(CanonicalJson.bytes(whole));
    }

    /** UTC, in seconds where the moment has no fraction and otherwise with six digits of it. */
    static String moment(Instant at) {
        var exact = at.truncatedTo(ChronoUnit.MICROS);
        return (exact.getNano() == 0 ? SECONDS : MICROS).format(exact);
    }

    static byte[] limited(byte[] entry) {
        if (entry.length == 0 || entry.length > MAX_BYTES) throw new IllegalArgumentException("An entry has 1 to " + MAX_BYTES + " bytes, not " + entry.length);
        return entry;
    }

    /** The entry as text if it is the usual small document, else hexadecimal: entries that rooms bring themselves may be any bytes. */
    static String readable(byte[] entry) {
        return entry.length > 0 && entry[0] == '{' ? new String(entry, StandardCharsets.UTF_8) : HexFormat.of().formatHex(entry);
    }
}
