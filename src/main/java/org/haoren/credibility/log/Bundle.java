package org.haoren.credibility.log;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Entries one behind the other, each after its length in two bytes, the higher first (C2SP tlog-tiles). */
final class Bundle {
    private Bundle() {}

    static byte[] of(List<byte[]> entries) {
        var out = new ByteArrayOutputStream();
        for (var entry : entries) {
            Document.limited(entry);
            out.write(entry.length >> 8);
            out.write(entry.length);
            out.writeBytes(entry);
        }
        return out.toByteArray();
    }
}
