package org.haoren.platform.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Of each radical (U+2E80 to U+2FD5) the character that a font draws with the same glyph, read from the font itself: Unicode's normalization knows only some of them. */
final class Radicals {
    private static final int FIRST = 0x2E80;
    private static final int LAST = 0x2FD5;
    private static final int FIRST_CHARACTER = 0x4E00;
    private static final int LAST_CHARACTER = 0x9FFF;
    private final Map<Integer, Integer> characters = new HashMap<>();

    /** @param ttf closed afterwards */
    Radicals(InputStream ttf) {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(ttf))) {
            var glyphs = font.getUnicodeCmapLookup();
            var drawn = new HashMap<Integer, Integer>();
            for (var character = FIRST_CHARACTER; character <= LAST_CHARACTER; character++) drawn.putIfAbsent(glyphs.getGlyphId(character), character);
            for (var radical = FIRST; radical <= LAST; radical++) {
                var glyph = glyphs.getGlyphId(radical);
                if (glyph > 0 && drawn.containsKey(glyph)) characters.put(radical, drawn.get(glyph));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Anything but such a radical stays what it is. */
    int character(int point) {
        return characters.getOrDefault(point, point);
    }
}
