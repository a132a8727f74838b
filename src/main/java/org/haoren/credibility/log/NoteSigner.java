package org.haoren.credibility.log;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.haoren.platform.crypto.Hashes;
import org.haoren.platform.crypto.SigningKey;

/** Signs texts by C2SP signed-note with Ed25519, under one name and with every key that the portal holds: two of them while a key is being changed. */
final class NoteSigner {
    private static final byte ED25519 = 1;
    private static final int ID_BYTES = 4;
    private static final String SIGNED = "\u2014 ";
    private final String name;
    private final List<SigningKey> keys;

    NoteSigner(String name, List<SigningKey> keys) {
        if (name.isEmpty() || name.chars().anyMatch(c -> c <= ' ' || c == '+' || Character.isSpaceChar(c))) throw new IllegalArgumentException("Not a key's name: " + name);
        this.name = name;
        this.keys = List.copyOf(keys);
    }

    /** {@code name+id+key} for whoever verifies, one for each key. */
    List<String> verifierKeys() {
        return keys.stream().map(key -> name + "+" + HexFormat.of().formatHex(id(key)) + "+" + base64(new byte[] {ED25519}, key.publicKey())).toList();
    }

    /** @param text ends with a newline */
    String sign(String text) {
        var note = new StringBuilder(text).append('\n');
        for (var key : keys) note.append(SIGNED).append(name).append(' ').append(base64(id(key), key.sign(text.getBytes(StandardCharsets.UTF_8)))).append('\n');
        return note.toString();
    }

    /** Whether one of our keys has signed it, and none of ours wrongly. Lines of others say nothing here. */
    boolean signed(String note) {
        var text = text(note);
        if (text == null) return false;
        int good = 0;
        for (var line : note.substring(text.length() + 1).split("\n")) {
            var key = keys.stream().filter(each -> line.startsWith(start(each))).findFirst();
            if (key.isEmpty()) continue;
            var signature = bytes(line);
            if (!key.get().signed(text.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(signature, ID_BYTES, signature.length))) return false;
            good++;
        }
        return good > 0;
    }

    /** Whether it carries the signatures that it would get now: no key has come or gone since, and the name is the same. */
    boolean upToDate(String note) {
        var text = text(note);
        if (text == null) return false;
        var said = note.substring(text.length() + 1).lines().map(NoteSigner::withoutSignature).collect(Collectors.toCollection(TreeSet::new));
        return said.equals(keys.stream().map(this::start).map(NoteSigner::withoutSignature).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String text(String note) {
        int end = note.lastIndexOf("\n\n");
        return end < 0 ? null : note.substring(0, end + 1);
    }

    /** A line up to its key's id: five characters of base 64 are made of the id alone. */
    private String start(SigningKey key) {
        return SIGNED + name + " " + base64(id(key)).substring(0, 5);
    }

    private static String withoutSignature(String line) {
        int space = line.lastIndexOf(' ');
        return line.substring(0, Math.min(line.length(), space + 6));
    }

    private static byte[] bytes(String line) {
        try {
            var bytes = Base64.getDecoder().decode(line.substring(line.lastIndexOf(' ') + 1));
            return bytes.length < ID_BYTES ? new byte[ID_BYTES] : bytes;
        } catch (IllegalArgumentException e) {
            return new byte[ID_BYTES];
        }
    }

    private byte[] id(SigningKey key) {
        return Arrays.copyOf(Hashes.sha256((name + "\n").getBytes(StandardCharsets.UTF_8), new byte[] {ED25519}, key.publicKey()), ID_BYTES);
    }

    private static String base64(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (var part : parts) whole.writeBytes(part);
        return Base64.getEncoder().encodeToString(whole.toByteArray());
    }
}
