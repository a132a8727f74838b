package org.haoren.credibility.log.verify;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One check of one log, told in plain words. */
public final class Verifier {
    public static final int GOOD = 0;
    public static final int DIFFERS = 1;
    public static final int NOT_CHECKED = 2;
    private final Told told;
    private final List<Key> keys = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();
    private Path memory = Path.of(System.getProperty("user.home"), ".haoren-log");

    private Verifier(Told told) {
        this.told = told;
    }

    /**
     * @param arguments {@code [--key KEY]… [--memory FOLDER] [--language zh|en] ADDRESS|FOLDER [receipt…]}
     * @return the exit code: {@value #GOOD}, {@value #DIFFERS} or {@value #NOT_CHECKED}
     */
    public static int run(String[] arguments, PrintStream out) {
        var said = Arrays.asList(arguments).indexOf("--language");
        var locale = said >= 0 && said + 1 < arguments.length ? Locale.forLanguageTag(arguments[said + 1]) : Locale.getDefault();
        var told = new Told(out, locale);
        try {
            var verifier = new Verifier(told);
            if (!verifier.understood(arguments)) {
                told.say("usage");
                return NOT_CHECKED;
            }
            verifier.check();
        } catch (Different e) {
            told.say(e.key(), e.values());
            told.say("bad");
            return DIFFERS;
        } catch (Unreadable e) {
            told.say("unreadable", e.what());
            return NOT_CHECKED;
        }
        told.say(told.differed() ? "bad" : "good");
        return told.differed() ? DIFFERS : GOOD;
    }

    private boolean understood(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            var option = arguments[i].startsWith("--");
            if (option && ++i == arguments.length) return false;
            if (!option) rest.add(arguments[i]);
            else if (arguments[i - 1].equals("--memory")) memory = Path.of(arguments[i]);
            else if (arguments[i - 1].equals("--key")) keys.add(key(arguments[i]));
            else if (!arguments[i - 1].equals("--language")) return false;
        }
        return !rest.isEmpty();
    }

    private static Key key(String written) {
        try {
            return Key.of(written);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(written);
        }
    }

    private void check() {
        var source = Source.at(rest.get(0));
        var receipts = rest.subList(1, rest.size()).stream().map(Receipt::of).toList();
        var note = note(source);
        var seen = new Seen(memory, note.origin());
        var trusted = trusted(source, note, seen);
        if (!note.signedBy(trusted)) throw new Different("differs.signature", note.origin());
        told.say("signed", note.origin(), note.size(), HexFormat.of().formatHex(note.root()));
        var last = last(seen, note);
        for (var receipt : receipts) about(receipt, note);
        var reading = new Reading(source, told, note);
        reading.all(last.map(Note::size).orElse(-1L), receipts);
        if (!told.differed()) told.say("entries", note.size(), (note.size() + Place.WIDTH - 1) / Place.WIDTH);
        last.ifPresent(then -> extended(then, reading.rootThen()));
        if (told.differed()) return;
        learn(source, note, trusted);
        seen.keep(trusted, note);
        told.say("kept", seen.checkpoint());
    }

    private static Note note(Source source) {
        try {
            return Note.of(new String(source.need("checkpoint"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new Different("differs.checkpoint");
        }
    }

    /** Keys that were given, else those known from before, else those that the log names itself, this first time. */
    private List<Key> trusted(Source source, Note note, Seen seen) {
        if (!keys.isEmpty()) return new ArrayList<>(keys);
        var known = seen.keys();
        if (!known.isEmpty()) return new ArrayList<>(known);
        var named = named(source);
        told.say("first", note.origin());
        named.forEach(key -> told.say("key", key.written()));
        return new ArrayList<>(named);
    }

    private static List<Key> named(Source source) {
        try {
            return new String(source.need("keys"), StandardCharsets.UTF_8).lines().map(Key::of).toList();
        } catch (IllegalArgumentException e) {
            throw new Unreadable("keys");
        }
    }

    /** A key that signs beside a known one will follow it. */
    private void learn(Source source, Note note, List<Key> trusted) {
        if (Source.wait(source.ask("keys")).isEmpty()) return;
        for (var key : named(source)) {
            if (trusted.stream().anyMatch(one -> one.written().equals(key.written())) || !note.signedBy(List.of(key))) continue;
            trusted.add(key);
            told.say("learned", key.written());
        }
    }

    private Optional<Note> last(Seen seen, Note note) {
        var last = seen.last();
        if (last.isEmpty()) told.say("fresh");
        last.filter(then -> then.size() > note.size()).ifPresent(then -> {
            throw new Different("differs.shrunk", then.size(), note.size());
        });
        return last;
    }

    private void extended(Note then, byte[] now) {
        if (Arrays.equals(then.root(), now)) told.say("extends", then.size());
        else told.differs("differs.history", then.size());
    }

    private void about(Receipt receipt, Note note) {
        if (receipt.log() != null && !note.origin().endsWith("/" + receipt.log())) told.differs("differs.log", receipt.index(), receipt.log(), note.origin());
        else if (receipt.index() >= note.size()) told.differs("differs.beyond", receipt.index(), note.size());
    }
}
