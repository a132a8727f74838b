package org.haoren.platform.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * What a reader finds, copies and speaks of a document. The font draws some characters and the radicals that look like them (U+2E80 to U+2FD5) with one glyph, and the
 * library, going back from the glyph, takes the radical: a search for 禾 would not find it. Each font's table is written anew with the characters.
 */
final class PlainText {
    /** As the library writes it: {@code <first> <last> <text>}, hexadecimal. */
    private static final Pattern RANGE = Pattern.compile("<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>");
    private static final String BEGIN = "endcodespacerange";
    private static final int MOST_IN_A_SECTION = 100;

    private PlainText() {}

    /** Read with the first document: it takes a second. */
    private static final class Font {
        static final Radicals RADICALS = new Radicals(Printer.font());
    }

    static byte[] of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            Set<COSBase> done = new HashSet<>();
            for (var page : document.getPages()) for (var name : page.getResources().getFontNames()) {
                var table = page.getResources().getFont(name).getCOSObject().getCOSStream(COSName.TO_UNICODE);
                if (table != null && done.add(table)) write(table);
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void write(COSStream table) throws IOException {
        String before;
        try (var in = table.createInputStream()) {
            before = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
        try (var out = table.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(plain(before).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String plain(String table) {
        var start = table.indexOf(BEGIN) + BEGIN.length();
        var lines = new ArrayList<String>();
        RANGE.matcher(table.substring(start)).results().forEach(range -> {
            var first = Integer.parseInt(range.group(1), 16);
            var last = Integer.parseInt(range.group(2), 16);
            var text = new String(HexFormat.of().parseHex(range.group(3)), StandardCharsets.UTF_16BE);
            for (var glyph = first; glyph <= last; glyph++) lines.add(String.format("<%04X> <%s>", glyph, hex(character(later(text, glyph - first)))));
        });
        return table.substring(0, start) + "\n" + sections(lines) + table.substring(table.indexOf("endcmap"));
    }

    private static String sections(List<String> lines) {
        var text = new StringBuilder();
        for (var from = 0; from < lines.size(); from += MOST_IN_A_SECTION) {
            var part = lines.subList(from, Math.min(lines.size(), from + MOST_IN_A_SECTION));
            text.append(part.size()).append(" beginbfchar\n").append(String.join("\n", part)).append("\nendbfchar\n");
        }
        return text.toString();
    }

    /** In a range the last character counts up. */
    private static String later(String text, int steps) {
        var last = text.codePointBefore(text.length());
        return text.substring(0, text.length() - Character.charCount(last)) + Character.toString(last + steps);
    }

    private static String character(String text) {
        return text.codePointCount(0, text.length()) == 1 ? Character.toString(Font.RADICALS.character(text.codePointAt(0))) : text;
    }

    private static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }
}
