package org.haoren.platform.text;

import static com.ibm.icu.lang.UCharacter.hasBinaryProperty;

import com.ibm.icu.lang.UProperty;

/**
 * Which characters people can see and both databases can keep. Every script and every rare sign is welcome, emoji and their joined forms too. Refused is what
 * nobody can see and what turns a name into another one: control characters (PostgreSQL keeps no U+0000), halves of a surrogate pair, noncharacters, and the
 * signs that overturn the direction of writing (Unicode Technical Report 36, section 2.5).
 */
final class Characters {
    private static final int JOINER = 0x200D;
    private static final int BLANK_BRAILLE = 0x2800;

    private Characters() {}

    /** Nothing invisible at all, so that two names which look alike are alike; an ideographic variant may be chosen, and emoji may be joined. */
    static boolean lineOf(String text) {
        var points = text.codePoints().toArray();
        for (var i = 0; i < points.length; i++) if (!keepable(points[i]) || breaksTheLine(points[i]) || hidden(points[i]) && !belongs(points, i)) return false;
        return !onlySpaces(points);
    }

    /** Likewise, with line ends and tabs; soft hyphens and other harmless signs that come with pasted text stay. */
    static boolean proseOf(String text) {
        var points = text.codePoints().toArray();
        for (var point : points) if (!keepable(point) && "\r\n\t".indexOf(point) < 0) return false;
        return !onlySpaces(points);
    }

    private static boolean keepable(int point) {
        var type = Character.getType(point);
        var noncharacter = (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
        var overturns = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        var tag = point >= 0xE0000 && point <= 0xE007F;
        return type != Character.CONTROL && type != Character.SURROGATE && !noncharacter && !overturns && !tag;
    }

    private static boolean breaksTheLine(int point) {
        return Character.getType(point) == Character.LINE_SEPARATOR || Character.getType(point) == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean hidden(int point) {
        return hasBinaryProperty(point, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    private static boolean belongs(int[] points, int i) {
        if (i == 0) return false;
        if (hasBinaryProperty(points[i], UProperty.VARIATION_SELECTOR)) return !hidden(points[i - 1]) && !Character.isWhitespace(points[i - 1]);
        return points[i] == JOINER && i + 1 < points.length && pictured(points[i - 1]) && hasBinaryProperty(points[i + 1], UProperty.EXTENDED_PICTOGRAPHIC);
    }

    private static boolean pictured(int point) {
        return hasBinaryProperty(point, UProperty.EXTENDED_PICTOGRAPHIC) || hasBinaryProperty(point, UProperty.EMOJI_MODIFIER)
                || hasBinaryProperty(point, UProperty.VARIATION_SELECTOR);
    }

    /** Spaces of the keyboard are left to whoever asks for an answer; wide and invisible ones would pass there. */
    private static boolean onlySpaces(int[] points) {
        var wide = false;
        for (var point : points) {
            if (!Character.isWhitespace(point) && !Character.isSpaceChar(point) && !hidden(point) && point != BLANK_BRAILLE) return false;
            wide |= point > ' ';
        }
        return wide;
    }
}
