package org.haoren.platform.networks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.haoren.platform.rates.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkNamesTest {
    private static final String HEAD = "network,zh,en\n";

    @Test
    void the_narrowest_network_names_an_address() {
        var names = NetworkNames.of(HEAD + "# the city's own\n10.0.0.0/8,城域网,City network\n10.20.0.0/16,市政府,City hall\n\n10.20.7.9/32,值班室,\n2001:db8::/32,电信,Telecom\n2001:db8:1:2::/64,图书馆,Library\n", "f");
        assertThat(names.problems()).isEmpty();
        assertThat(named(names, "10.20.7.9")).contains("值班室");
        assertThat(named(names, "10.20.7.8")).contains("市政府");
        assertThat(named(names, "::ffff:10.20.255.255")).contains("市政府");
        assertThat(named(names, "10.21.0.0")).contains("城域网");
        assertThat(named(names, "11.0.0.0")).isEmpty();
        assertThat(named(names, "2001:db8:1:2::9")).contains("图书馆");
        assertThat(named(names, "2001:db8:1:3::9")).contains("电信");
        assertThat(named(names, "2001:db9::")).isEmpty();
        assertThat(named(NetworkNames.none(), "10.20.7.9")).isEmpty();
    }

    @Test
    void every_bad_line_is_named() {
        var names = NetworkNames.of(HEAD + "10.20.0.0/16,市政府,City hall\n10.20.0.1/16,甲,\n10.0.0.0/8,,x\n# a comment\n10.20.0.0/16,乙,\nnowhere,丙,\n10.1.0.0/16,丁\n2001:db8::/96,戊,\n", "networks.csv");
        assertThat(names.problems()).containsExactly("networks.csv, line 3: '10.20.0.1/16' has bits behind its prefix", "networks.csv, line 4: needs a Chinese name, and names of at most 60 signs",
                "networks.csv, line 6: 10.20.0.0/16 stands there twice", "networks.csv, line 7: 'nowhere' is no network: an address, a slash and the length of its prefix",
                "networks.csv, line 8: must have three columns, not 2", "networks.csv, line 9: '2001:db8::/96' a prefix of 96 bits; of version 6 up to 64 count");
        assertThat(NetworkNames.of("cidr,name\n", "f").problems()).containsExactly("f, line 1: must be network,zh,en");
        assertThat(NetworkNames.of("", "f").problems()).containsExactly("f, line 1: must be network,zh,en");
    }

    @Test
    void a_file_that_is_not_there_or_not_utf8_is_named(@TempDir Path folder) throws IOException {
        assertThat(NetworkNames.at(folder.resolve("none.csv")).problems()).singleElement().asString().endsWith("none.csv cannot be read");
        var other = Files.write(folder.resolve("other.csv"), (HEAD + "10.0.0.0/8,城域网,\n").getBytes(Charset.forName("GB18030")));
        assertThat(NetworkNames.at(other).problems()).singleElement().asString().endsWith("other.csv is not UTF-8");
        var good = Files.writeString(folder.resolve("good.csv"), "\uFEFF" + HEAD + "10.0.0.0/8,城域网,\r\n");
        assertThat(NetworkNames.at(good).problems()).isEmpty();
    }

    private static Optional<String> named(NetworkNames names, String address) {
        return names.of(Network.ofAddress(Address.of(address, List.of(), 0))).map(NetworkNames.Name::zh);
    }
}
