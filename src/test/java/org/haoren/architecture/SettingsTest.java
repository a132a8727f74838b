package org.haoren.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What an operator may change stands in {@code config/haoren.properties}, and nothing else does. */
class SettingsTest {
    private static final Pattern KEY = Pattern.compile("(?m)^#?(haoren\\.[a-z.-]+)=");
    private static final Pattern READ = Pattern.compile("(?:text|number|flag|minutes)\\(\"(haoren\\.[a-z.-]+)\"\\)");

    @Test
    void every_setting_is_explained_to_the_operator() throws IOException {
        assertThat(keys(Path.of("config", "haoren.properties"))).isEqualTo(keys(Path.of("src", "main", "resources", "META-INF", "microprofile-config.properties")));
    }

    @Test
    void every_setting_that_is_read_has_a_default() throws IOException {
        var read = new TreeSet<String>();
        for (var source : House.files("src/main/java", ".java")) READ.matcher(House.text(source)).results().forEach(found -> read.add(found.group(1)));
        assertThat(keys(Path.of("src", "main", "resources", "META-INF", "microprofile-config.properties"))).containsAll(read);
    }

    private static Set<String> keys(Path file) throws IOException {
        var keys = new TreeSet<String>();
        KEY.matcher(Files.readString(file)).results().forEach(found -> assertThat(keys.add(found.group(1))).as(found.group(1) + " twice").isTrue());
        return keys;
    }
}
