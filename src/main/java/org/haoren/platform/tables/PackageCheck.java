package org.haoren.platform.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.haoren.platform.refusal.Refused;

/**
 * Measures a package before anything is read of it: what it says of its size is compared with the limits first, and then every part is unpacked into nothing, because
 * it may say anything. The same library opens the package for the reader, so that both see the same parts.
 */
final class PackageCheck {
    static final int MOST_PARTS = 1_000;
    /** A hundred thousand rows of eight columns take some sixty megabytes. */
    static final long MOST_BYTES = 268_435_456L;
    /** What is kept in memory of it: the texts of all sheets. */
    static final long MOST_TEXT_BYTES = 67_108_864L;
    /** Spreadsheets pack to a tenth, lists of nothing but equal rows to a fiftieth. */
    static final int MOST_TIMES = 250;
    private static final long SMALL = 1_048_576L;
    private static final byte[] DECLARATION = {'<', '!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'};
    private static final byte[] MERGE = {'<', 'm', 'e', 'r', 'g', 'e', 'C', 'e', 'l', 'l', ' '};
    private long left = MOST_BYTES;
    private boolean merges;

    /** @return whether there are merged cells anywhere @throws Refused where it is too large, or unsafe */
    static boolean merges(ZipFile file) throws IOException {
        var check = new PackageCheck();
        check.declared(file);
        for (var part : Collections.list(file.getEntries())) check.part(file, part);
        return check.merges;
    }

    private void declared(ZipFile file) {
        int parts = 0;
        long bytes = 0;
        for (var part : Collections.list(file.getEntries())) {
            bytes += Math.max(0, part.getSize());
            if (++parts > MOST_PARTS || bytes > MOST_BYTES || part.getSize() > limit(part)) throw tooLarge();
        }
    }

    private void part(ZipFile file, ZipArchiveEntry part) throws IOException {
        try (var content = file.getInputStream(part)) {
            if (content == null) throw new Refused(TableRefusal.UNREADABLE.on(Tables.FIELD));
            unpack(content, limit(part));
        }
    }

    /** Every part is looked at as if it were markup: what a part is called says nothing of what it is used for. */
    private void unpack(InputStream content, long most) throws IOException {
        var bytes = new byte[16_384];
        var reference = new CellReferences();
        long unpacked = 0;
        int declared = 0;
        int merged = 0;
        for (int count = content.read(bytes); count >= 0; count = content.read(bytes)) {
            unpacked += count;
            left -= count;
            if (unpacked > most || left < 0) throw tooLarge();
            for (int at = 0; at < count; at++) {
                if (bytes[at] == 0) continue;
                declared = further(DECLARATION, declared, bytes[at]);
                merged = further(MERGE, merged, bytes[at]);
                if (declared == DECLARATION.length) throw new Refused(TableRefusal.PACKAGE_UNSAFE.on(Tables.FIELD));
                if (reference.tooFar(bytes[at])) throw new Refused(TableRefusal.TOO_MANY_COLUMNS.on(Tables.FIELD).with(Tables.MOST_COLUMNS));
                if (merged == MERGE.length) {
                    merges = true;
                    merged = 0;
                }
            }
        }
    }

    /** How much of the sign has been seen now: both begin with the one angle bracket that they have. */
    private static int further(byte[] sign, int seen, byte next) {
        return next == sign[seen] ? seen + 1 : next == sign[0] ? 1 : 0;
    }

    private static long limit(ZipArchiveEntry part) {
        var byTimes = Math.max(SMALL, Math.max(0, part.getCompressedSize()) * MOST_TIMES);
        return Math.min(byTimes, part.getName().endsWith("sharedStrings.xml") ? MOST_TEXT_BYTES : MOST_BYTES);
    }

    private static Refused tooLarge() {
        return new Refused(TableRefusal.PACKAGE_TOO_LARGE.on(Tables.FIELD));
    }
}
