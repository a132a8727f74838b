package org.haoren.platform.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.haoren.platform.crypto.Hashes;

/** The rendered form of a page, as every visitor without an account gets it. */
record KeptPage(byte[] plain, byte[] zipped, String tag) {
    static KeptPage of(byte[] html) {
        return new KeptPage(html, zip(html), "\"" + HexFormat.of().formatHex(Hashes.sha256(html), 0, 16) + "\"");
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
