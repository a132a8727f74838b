package org.haoren.credibility.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ProofsTest {
    private static final int SIZE = 300;
    private final Grown grown = Grown.to(SIZE);
    private final Proofs proofs = new Proofs(grown);

    @Test void the_known_tree_has_the_known_proofs() {
        var known = new Grown();
        for (var entry : List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"))
            known.add(HexFormat.of().parseHex(entry));
        assertThat(hex(new Proofs(known).inclusion(5, 8))).containsExactly(
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(hex(new Proofs(known).inclusion(2, 3))).containsExactly(
                "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        assertThat(hex(new Proofs(known).consistency(1, 8))).containsExactly(
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
    }

    @Test void every_entry_of_every_small_tree_is_proved() {
        for (int size = 1; size <= 40; size++) {
            var root = root(size);
            for (int index = 0; index < size; index++)
                assertThat(Verification.inclusion(index, size, grown.leaf(index), proofs.inclusion(index, size), root)).isTrue();
        }
    }

    @Test void every_small_tree_is_consistent_with_every_older_one() {
        for (int size = 1; size <= 40; size++)
            for (int old = 1; old <= size; old++)
                assertThat(Verification.consistency(old, root(old), size, root(size), proofs.consistency(old, size))).isTrue();
    }

    @Property(tries = 300) void an_inclusion_proof_holds_and_no_longer_with_one_bit_changed(@ForAll @IntRange(min = 1, max = SIZE) int size,
            @ForAll @IntRange(max = SIZE) int any, @ForAll @IntRange(max = 20_000) int bit) {
        int index = any % size;
        var path = proofs.inclusion(index, size);
        var root = root(size);
        assertThat(Verification.inclusion(index, size, grown.leaf(index), path, root)).isTrue();
        assertThat(Verification.inclusion(index, size, flipped(grown.leaf(index), bit), path, root)).isFalse();
        assertThat(Verification.inclusion(index, size, grown.leaf(index), path, flipped(root, bit))).isFalse();
        if (!path.isEmpty()) assertThat(Verification.inclusion(index, size, grown.leaf(index), flipped(path, bit), root)).isFalse();
        assertThat(Verification.inclusion(index, size, grown.leaf(index), longer(path), root)).isFalse();
    }

    @Property(tries = 300) void a_consistency_proof_holds_and_no_longer_with_one_bit_changed(@ForAll @IntRange(min = 1, max = SIZE) int size,
            @ForAll @IntRange(max = SIZE) int any, @ForAll @IntRange(max = 20_000) int bit) {
        int old = any % size + 1;
        var path = proofs.consistency(old, size);
        assertThat(Verification.consistency(old, root(old), size, root(size), path)).isTrue();
        assertThat(Verification.consistency(old, flipped(root(old), bit), size, root(size), path)).isFalse();
        assertThat(Verification.consistency(old, root(old), size, flipped(root(size), bit), path)).isFalse();
        if (!path.isEmpty()) assertThat(Verification.consistency(old, root(old), size, root(size), flipped(path, bit))).isFalse();
        assertThat(Verification.consistency(old, root(old), size, root(size), longer(path))).isFalse();
    }

    @Property(tries = 200) void a_proof_reads_no_more_than_the_tree_is_high(@ForAll @IntRange(min = 1, max = SIZE) int size, @ForAll @IntRange(max = SIZE) int any) {
        int most = 2 * (64 - Long.numberOfLeadingZeros(size));
        grown.asked = 0;
        proofs.inclusion(any % size, size);
        assertThat(grown.asked).isLessThanOrEqualTo(most);
        grown.asked = 0;
        proofs.consistency(any % size + 1, size);
        assertThat(grown.asked).isLessThanOrEqualTo(2 * most);
    }

    @Test void what_is_not_there_is_not_proved() {
        assertThatIllegalArgumentException().isThrownBy(() -> proofs.inclusion(5, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> proofs.inclusion(-1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> proofs.consistency(0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> proofs.consistency(6, 5));
        assertThat(Verification.inclusion(5, 5, grown.leaf(0), List.of(), root(1))).isFalse();
        assertThat(Verification.consistency(0, Tree.empty(), 5, root(5), List.of())).isFalse();
        assertThat(Verification.consistency(2, root(2), 5, root(5), List.of())).isFalse();
    }

    private byte[] root(int size) {
        assertThat(proofs.root(size)).isEqualTo(NaiveTree.root(grown.entries.subList(0, size)));
        return proofs.root(size);
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(HexFormat.of()::formatHex).toList();
    }

    private static byte[] flipped(byte[] hash, int bit) {
        var changed = hash.clone();
        changed[bit / 8 % changed.length] ^= (byte) (1 << bit % 8);
        return changed;
    }

    private static List<byte[]> flipped(List<byte[]> path, int bit) {
        var changed = new ArrayList<>(path);
        changed.replaceAll(byte[]::clone);
        int which = bit / 256 % changed.size();
        changed.set(which, flipped(changed.get(which), bit));
        return changed;
    }

    private static List<byte[]> longer(List<byte[]> path) {
        var changed = new ArrayList<>(path);
        changed.add(new byte[32]);
        return changed;
    }
}
