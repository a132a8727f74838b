package org.haoren.activities.presence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.platform.refusal.Refusal;

/**
 * The codes of shifts. Time is counted in steps since 1970; a code is made of shift and step alone, by a keyed hash with a key of its own for each shift: nothing is stored, and every
 * node makes and knows the same ones. A code is accepted from the beginning of its step, for longer than the step lasts, so that whoever reads it at its end is not too late.
 *
 * <p>The link holds 128 bits of the hash; the digits are cut out of another one as RFC 4226 (5.3) does. Digits are one of a million: whoever tries them is held back by the rates.
 */
final class RotatingCode {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{6}");
    private static final Pattern LINK = Pattern.compile("([0-9a-z]{1,16})\\.([0-9]{1,12})\\.([0-9a-f]{32})");
    private static final int MILLION = 1_000_000;
    /** So long after they were shown digits are known as old ones, for the sake of the answer alone. */
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private final BinaryOperator<String> hash;
    private final long step;
    private final long accepted;

    /** @param hash of key and text: 64 hexadecimal digits @param accepted from the beginning of a step; a step at least */
    RotatingCode(BinaryOperator<String> hash, Duration step, Duration accepted) {
        this.hash = hash;
        this.step = step.toSeconds();
        this.accepted = Math.max(this.step, accepted.toSeconds());
    }

    /** @param until when the next one is shown */
    record Shown(String link, String digits, Instant until) {}

    Shown at(ShiftId shift, Instant now) {
        var number = number(now);
        return new Shown(shift.code() + "." + number + "." + signature(shift, number), digits(shift, number), Instant.ofEpochSecond((number + 1) * step));
    }

    /** Every reason why this is no code of that shift at this moment; empty means that it is. @param typed anything that somebody sent */
    List<Refusal> objections(String typed, ShiftId shift, Instant now) {
        var code = clean(typed);
        return DIGITS.matcher(code).matches() ? ofDigits(code, shift, now) : ofLink(code, shift, now);
    }

    /**
     * When a code was shown that somebody hands in afterwards. A link says it itself; digits are looked for around the moment at which they are said to have been typed.
     *
     * @return empty where it is no code of that shift, or was not shown then
     */
    Optional<Showing> shownAbout(String typed, ShiftId shift, Instant said, Duration window, Instant now) {
        var code = clean(typed);
        if (DIGITS.matcher(code).matches()) return digitsAbout(code, shift, said, window, now);
        var link = LINK.matcher(code);
        if (!link.matches() || !link.group(1).equals(shift.code())) return Optional.empty();
        var number = Long.parseLong(link.group(2));
        return number <= number(now) && equal(signature(shift, number), link.group(3)) ? Optional.of(showing(number)) : Optional.empty();
    }

    private Optional<Showing> digitsAbout(String code, ShiftId shift, Instant said, Duration window, Instant now) {
        var latest = Math.min(number(said.plus(window)), number(now));
        return LongStream.rangeClosed(number(said.minus(window).minusSeconds(accepted)), latest).filter(each -> equal(digits(shift, each), code)).mapToObj(this::showing)
                .min(Comparator.comparing(each -> each.away(said)));
    }

    private Showing showing(long number) {
        var from = Instant.ofEpochSecond(number * step);
        return new Showing(from, from.plusSeconds(accepted));
    }

    static Means means(String typed) {
        return DIGITS.matcher(clean(typed)).matches() ? Means.DIGITS : Means.LINK;
    }

    /** The shift that a link names, be it genuine or not; empty for anything else. */
    static Optional<ShiftId> shift(String typed) {
        var link = LINK.matcher(clean(typed));
        return link.matches() ? Optional.of(new ShiftId(link.group(1))) : Optional.empty();
    }

    private List<Refusal> ofDigits(String code, ShiftId shift, Instant now) {
        var newest = number(now);
        var remembered = LongStream.rangeClosed(0, (accepted + REMEMBERED.toSeconds()) / step).map(back -> newest - back).filter(each -> equal(digits(shift, each), code)).findFirst();
        if (remembered.isEmpty()) return List.of(PresenceRefusal.CODE_WRONG);
        return ofStep(remembered.getAsLong(), now);
    }

    private List<Refusal> ofLink(String code, ShiftId shift, Instant now) {
        var link = LINK.matcher(code);
        if (!link.matches()) return List.of(PresenceRefusal.CODE_WRONG);
        var named = new ShiftId(link.group(1));
        var number = Long.parseLong(link.group(2));
        if (!equal(signature(named, number), link.group(3))) return List.of(PresenceRefusal.CODE_WRONG);
        return named.equals(shift) ? ofStep(number, now) : List.of(PresenceRefusal.CODE_OF_ANOTHER_SHIFT);
    }

    private List<Refusal> ofStep(long number, Instant now) {
        var begins = Instant.ofEpochSecond(number * step);
        if (now.isBefore(begins)) return List.of(PresenceRefusal.CODE_AHEAD);
        return now.isBefore(begins.plusSeconds(accepted)) ? List.of() : List.of(PresenceRefusal.CODE_OVER);
    }

    private long number(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), step);
    }

    private String signature(ShiftId shift, long number) {
        return hash.apply(key(shift), "link " + number).substring(0, 32);
    }

    private String digits(ShiftId shift, long number) {
        var bytes = HexFormat.of().parseHex(hash.apply(key(shift), "digits " + number));
        var offset = bytes[bytes.length - 1] & 0xf;
        var cut = (bytes[offset] & 0x7f) << 24 | (bytes[offset + 1] & 0xff) << 16 | (bytes[offset + 2] & 0xff) << 8 | bytes[offset + 3] & 0xff;
        return "%06d".formatted(cut % MILLION);
    }

    private static String key(ShiftId shift) {
        return "presence " + shift.code();
    }

    /** Digits may be typed with blanks between, and by a keyboard with wide ones. */
    private static String clean(String typed) {
        return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
