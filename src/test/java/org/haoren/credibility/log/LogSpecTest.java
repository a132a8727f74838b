package org.haoren.credibility.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.haoren.platform.crypto.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A verifier of a hundred lines, written from {@code src/docs/log.md} and from nothing else: it agrees with the vectors there and reads a log that the portal made. */
class LogSpecTest {
    private final Map<String, String> vectors = vectors();
    @TempDir Path folder;

    @Test void entries_and_commitments_are_as_described() throws Exception {
        var opening = vectors.get("opening").getBytes(StandardCharsets.UTF_8);
        assertThat(hex(sha(new byte[] {2}, bytes(vectors.get("salt")), opening))).isEqualTo(vectors.get("commitment"));
        assertThat(vectors.get("entry.0")).contains("\"commitment\":\"" + vectors.get("commitment") + "\"");
        for (int i = 0; i < 3; i++) assertThat(hex(sha(new byte[] {0}, entries().get(i)))).isEqualTo(vectors.get("leaf." + i));
        for (int size = 0; size <= 3; size++) assertThat(hex(root(entries().subList(0, size)))).isEqualTo(vectors.get("root." + size));
        var bundle = bundle(entries());
        assertThat(String.valueOf(bundle.length)).isEqualTo(vectors.get("bundle.bytes"));
        assertThat(hex(sha(bundle))).isEqualTo(vectors.get("bundle.sha256"));
    }

    @Test void proofs_are_as_described() throws Exception {
        assertThat(included(1, 3, bytes(vectors.get("leaf.1")), hashes("inclusion.1.3"), bytes(vectors.get("root.3")))).isTrue();
        assertThat(included(0, 3, bytes(vectors.get("leaf.1")), hashes("inclusion.1.3"), bytes(vectors.get("root.3")))).isFalse();
        assertThat(extended(2, bytes(vectors.get("root.2")), 3, bytes(vectors.get("root.3")), hashes("consistency.2.3"))).isTrue();
        assertThat(extended(2, bytes(vectors.get("root.1")), 3, bytes(vectors.get("root.3")), hashes("consistency.2.3"))).isFalse();
        var grown = Grown.to(90);
        for (int size = 2; size <= 90; size++) {
            for (int index = 0; index < size; index++)
                assertThat(included(index, size, grown.leaf(index), new Proofs(grown).inclusion(index, size), new Proofs(grown).root(size))).isTrue();
            for (int old = 1; old < size; old++)
                assertThat(extended(old, new Proofs(grown).root(old), size, new Proofs(grown).root(size), new Proofs(grown).consistency(old, size))).isTrue();
        }
    }

    @Test void heads_and_keys_are_as_described() throws Exception {
        var note = new StringBuilder();
        for (int line = 1; line <= 5; line++) note.append(vectors.get("checkpoint." + line)).append('\n');
        assertThat(signed(note.toString(), vectors.get("key.verifier"))).isTrue();
        assertThat(signed(note.toString().replaceFirst("\n3\n", "\n2\n"), vectors.get("key.verifier"))).isFalse();
        assertThat(Base64.getDecoder().decode(vectors.get("checkpoint.3"))).isEqualTo(bytes(vectors.get("root.3")));
        var open = Base64.getDecoder().decode(vectors.get("key.verifier").split("\\+", 3)[2]);
        var key = TestKeys.of(joined(new byte[] {1}, bytes(vectors.get("key.seed"))), open);
        assertThat(new NoteSigner(vectors.get("checkpoint.1"), List.of(key)).sign(note.substring(0, note.indexOf("\n\n") + 1))).isEqualTo(note.toString());
    }

    @Test void a_whole_log_can_be_checked_by_what_is_described() throws Exception {
        new PublishedLog(folder, TestKeys.two().subList(0, 1), number -> String.valueOf(number).getBytes(StandardCharsets.US_ASCII)).grow(70_000);
        var note = Files.readString(folder.resolve("checkpoint"));
        assertThat(signed(note, Files.readString(folder.resolve("keys")).strip())).isTrue();
        long size = Long.parseLong(note.split("\n")[1]);
        var level = new ArrayList<byte[]>();
        for (long tile = 0; tile * 256 < size; tile++) {
            var bundle = Files.readAllBytes(folder.resolve("tile/entries/" + number(tile) + width(size - tile * 256)));
            for (int at = 0; at < bundle.length; ) {
                int length = (bundle[at] & 255) * 256 + (bundle[at + 1] & 255);
                level.add(sha(new byte[] {0}, Arrays.copyOfRange(bundle, at + 2, at + 2 + length)));
                at += 2 + length;
            }
        }
        assertThat(hex(above(level))).isEqualTo(vectors.get("root.70000"));
        assertThat(Base64.getDecoder().decode(note.split("\n")[2])).isEqualTo(above(level));
        for (int number = 0; !level.isEmpty(); number++) {
            for (int tile = 0; tile * 256 < level.size(); tile++) {
                var hashes = level.subList(tile * 256, Math.min(level.size(), tile * 256 + 256));
                assertThat(Files.readAllBytes(folder.resolve("tile/" + number + "/" + number(tile) + width(level.size() - tile * 256L)))).isEqualTo(joined(hashes.toArray(byte[][]::new)));
            }
            var next = new ArrayList<byte[]>();
            for (int i = 0; i + 256 <= level.size(); i += 256) next.add(above(level.subList(i, i + 256)));
            if (number == 0) assertThat(hex(next.get(0))).isEqualTo(vectors.get("tile.1.0.first"));
            level = next;
        }
    }

    private static String number(long tile) {
        var text = "%03d".formatted(tile % 1000);
        for (long rest = tile / 1000; rest > 0; rest /= 1000) text = "x%03d/".formatted(rest % 1000) + text;
        return text;
    }

    private static String width(long left) {
        return left >= 256 ? "" : ".p/" + left;
    }

    private static byte[] root(List<byte[]> entries) throws Exception {
        if (entries.isEmpty()) return sha();
        var leaves = new ArrayList<byte[]>();
        for (var entry : entries) leaves.add(sha(new byte[] {0}, entry));
        return above(leaves);
    }

    private static byte[] above(List<byte[]> hashes) throws Exception {
        if (hashes.size() == 1) return hashes.get(0);
        int k = Integer.highestOneBit(hashes.size() - 1);
        return sha(new byte[] {1}, above(hashes.subList(0, k)), above(hashes.subList(k, hashes.size())));
    }

    private static boolean included(long index, long size, byte[] leaf, List<byte[]> path, byte[] root) throws Exception {
        long node = index, last = size - 1;
        var hash = leaf;
        for (var each : path) {
            if (last == 0) return false;
            if (node % 2 == 1 || node == last) {
                hash = sha(new byte[] {1}, each, hash);
                for (; node % 2 == 0 && node != 0; node /= 2) last /= 2;
            } else hash = sha(new byte[] {1}, hash, each);
            node /= 2;
            last /= 2;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    private static boolean extended(long old, byte[] oldRoot, long size, byte[] newRoot, List<byte[]> proof) throws Exception {
        var path = new ArrayList<>(proof);
        if (Long.bitCount(old) == 1) path.add(0, oldRoot);
        long node = old - 1, last = size - 1;
        for (; node % 2 == 1; node /= 2) last /= 2;
        byte[] before = path.get(0), after = before;
        for (var each : path.subList(1, path.size())) {
            if (last == 0) return false;
            if (node % 2 == 1 || node == last) {
                before = sha(new byte[] {1}, each, before);
                after = sha(new byte[] {1}, each, after);
                for (; node % 2 == 0 && node != 0; node /= 2) last /= 2;
            } else after = sha(new byte[] {1}, after, each);
            node /= 2;
            last /= 2;
        }
        return last == 0 && Arrays.equals(before, oldRoot) && Arrays.equals(after, newRoot);
    }

    private static boolean signed(String note, String verifierKey) throws Exception {
        var parts = verifierKey.split("\\+", 3);
        var open = Base64.getDecoder().decode(parts[2]);
        assertThat(open).hasSize(33).startsWith(1);
        assertThat(hex(sha((parts[0] + "\n").getBytes(StandardCharsets.UTF_8), open)).substring(0, 8)).isEqualTo(parts[1]);
        var lines = note.split("\n");
        assertThat(lines[4]).startsWith("\u2014 " + lines[0] + " ");
        var bytes = Base64.getDecoder().decode(lines[4].substring(lines[4].lastIndexOf(' ') + 1));
        assertThat(bytes).hasSize(68);
        assertThat(hex(bytes)).startsWith(parts[1]);
        var check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point(Arrays.copyOfRange(open, 1, 33)))));
        check.update((lines[0] + "\n" + lines[1] + "\n" + lines[2] + "\n").getBytes(StandardCharsets.UTF_8));
        return check.verify(bytes, 4, 64);
    }

    /** RFC 8032, 5.1.2: y in 32 bytes, the lowest first, the highest bit the sign of x. */
    private static EdECPoint point(byte[] raw) {
        var big = new byte[32];
        for (int i = 0; i < 32; i++) big[i] = raw[31 - i];
        var odd = (big[0] & 0x80) != 0;
        big[0] &= 0x7f;
        return new EdECPoint(odd, new BigInteger(1, big));
    }

    private static byte[] bundle(List<byte[]> entries) {
        var out = new ByteArrayOutputStream();
        for (var entry : entries) {
            out.write(entry.length / 256);
            out.write(entry.length % 256);
            out.writeBytes(entry);
        }
        return out.toByteArray();
    }

    private List<byte[]> entries() {
        return List.of(vectors.get("entry.0").getBytes(StandardCharsets.UTF_8), vectors.get("entry.1").getBytes(StandardCharsets.UTF_8), bytes(vectors.get("entry.2")));
    }

    private List<byte[]> hashes(String name) {
        return Arrays.stream(vectors.get(name).split(" ")).map(LogSpecTest::bytes).toList();
    }

    private static Map<String, String> vectors() {
        try {
            var text = Files.readString(Path.of("src", "docs", "log.md"));
            var found = new LinkedHashMap<String, String>();
            text.substring(text.indexOf("## 9. Test vectors")).lines().filter(line -> line.startsWith("    ")).map(line -> (line + " ").split(" = ", 2))
                    .forEach(line -> found.put(line[0].strip(), line[1].strip()));
            return found;
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) out.writeBytes(part);
        return out.toByteArray();
    }

    private static byte[] sha(byte[]... parts) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(joined(parts));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
