package org.haoren.credibility.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FrontierTest {
    /** The tree of eight entries by which Certificate Transparency implementations are tested, and its roots from none to all of them. */
    private static final List<String> ENTRIES = List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
            "606162636465666768696a6b6c6d6e6f");
    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test void the_known_tree_has_the_known_roots() {
        var grown = new Grown();
        assertThat(grown.frontier.root()).isEqualTo(HexFormat.of().parseHex(ROOTS.get(0)));
        for (int i = 0; i < ENTRIES.size(); i++) {
            grown.add(HexFormat.of().parseHex(ENTRIES.get(i)));
            assertThat(grown.frontier.root()).isEqualTo(HexFormat.of().parseHex(ROOTS.get(i + 1)));
        }
    }

    @Test void its_root_is_that_of_the_definition_at_every_size() {
        var grown = new Grown();
        for (int size = 0; size <= 300; size++) {
            assertThat(grown.frontier.root()).isEqualTo(NaiveTree.root(grown.entries));
            assertThat(grown.frontier.size()).isEqualTo(size);
            grown.add(("entry " + size).getBytes());
        }
    }

    @Property(tries = 200) void any_entries_have_the_root_of_the_definition(@ForAll @Size(max = 70) List<byte[]> entries) {
        var grown = new Grown();
        entries.forEach(grown::add);
        assertThat(grown.frontier.root()).isEqualTo(NaiveTree.root(entries));
    }

    @Test void it_stores_fewer_than_two_hashes_an_entry_and_carries_few() {
        var grown = Grown.to(1023);
        assertThat(grown.stored()).isLessThan(2 * 1023);
        assertThat(grown.frontier.packed()).hasSize(10 * 32);
        grown.add(new byte[0]);
        assertThat(grown.stored()).isEqualTo(2 * 1024 - 1);
        assertThat(grown.frontier.packed()).hasSize(32);
    }

    @Test void bytes_that_do_not_belong_to_a_size_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Frontier.of(3, new byte[32]));
        assertThatIllegalArgumentException().isThrownBy(() -> Frontier.of(-1, new byte[64 * 32]));
        assertThatIllegalArgumentException().isThrownBy(() -> Frontier.EMPTY.append(new byte[31], (height, index, hash) -> { }));
    }
}
