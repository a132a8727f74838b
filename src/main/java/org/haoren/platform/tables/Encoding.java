package org.haoren.platform.tables;

import com.ibm.icu.text.CharsetDetector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.haoren.platform.refusal.Refused;

/** How a text file was written: UTF-8, or GB18030 with GBK and GB2312 in it, as spreadsheets in China save. Nothing is guessed at the price of a wrong name. */
final class Encoding {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    /** Which GB18030 would take for Chinese, sign by sign another one. */
    private static final Set<String> MISTAKEN = Set.of("Big5", "Shift_JIS", "EUC-JP", "EUC-KR");
    private static final int LOOKED_AT = 65_536;

    private Encoding() {}

    /** @throws Refused where it is neither */
    static Reader reader(byte[] content) {
        for (var each : content) if (each == 0) throw wrong();
        if (content.length >= 3 && Arrays.equals(content, 0, 3, MARK, 0, 3)) {
            var text = Arrays.copyOfRange(content, 3, content.length);
            if (!reads(text, StandardCharsets.UTF_8)) throw wrong();
            return strict(text, StandardCharsets.UTF_8);
        }
        if (reads(content, StandardCharsets.UTF_8)) return strict(content, StandardCharsets.UTF_8);
        if (looksLikeAnother(content) || !reads(content, GB18030)) throw wrong();
        return strict(content, GB18030);
    }

    private static Refused wrong() {
        return new Refused(TableRefusal.WRONG_ENCODING.on(Tables.FIELD));
    }

    private static boolean looksLikeAnother(byte[] content) {
        int chinese = 0;
        int another = 0;
        for (var guess : new CharsetDetector().setText(Arrays.copyOf(content, Math.min(content.length, LOOKED_AT))).detectAll()) {
            if (guess.getName().equals("GB18030")) chinese = guess.getConfidence();
            if (MISTAKEN.contains(guess.getName())) another = Math.max(another, guess.getConfidence());
        }
        return another > chinese;
    }

    private static Reader strict(byte[] content, Charset charset) {
        return new InputStreamReader(new ByteArrayInputStream(content), charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Every byte of it, and into signs that somebody could have meant: no replacement, nothing of a private use. */
    private static boolean reads(byte[] content, Charset charset) {
        var signs = new char[8_192];
        try (var text = strict(content, charset)) {
            for (int count = text.read(signs); count >= 0; count = text.read(signs))
                for (int at = 0; at < count; at++) if (signs[at] == '\uFFFD' || Character.getType(signs[at]) == Character.PRIVATE_USE) return false;
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory can be read", e);
        }
    }
}
