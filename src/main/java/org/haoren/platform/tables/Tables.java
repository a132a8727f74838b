package org.haoren.platform.tables;

import java.util.Arrays;
import java.util.HexFormat;
import org.haoren.platform.refusal.Refused;

/** Opens files by what they are, not by what they are called. */
public final class Tables {
    public static final int MOST_COLUMNS = 200;
    static final String FIELD = "file";
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

    private Tables() {}

    /** @throws Refused with {@link TableRefusal} beside field {@code file} */
    public static Table open(byte[] content) {
        if (content.length == 0) throw new Refused(TableRefusal.EMPTY.on(FIELD));
        if (begins(content, OLE)) throw new Refused(TableRefusal.OLD_WORKBOOK.on(FIELD));
        return begins(content, ZIP) ? XlsxTable.open(content) : CsvTable.open(content);
    }

    private static boolean begins(byte[] content, byte[] sign) {
        return content.length >= sign.length && Arrays.equals(content, 0, sign.length, sign, 0, sign.length);
    }
}
