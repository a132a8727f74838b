package org.haoren.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What an operator may change stands in {@code config/haoren.properties}, and nothing else does. */
class SettingsTest {
    private static final Pattern KEY = Pattern.compile("(?m)^#?(haoren\\.[a-z.-]+)=");
    private static final Pattern TOLD = Pattern.compile("(?m)^# Default: (.+)\\. Unit: (.+)\\. Allowed: (.+)\\.\n#?(haoren\\.[a-z.-]+)=");
    private static final Pattern RANGE = Pattern.compile("new SettingRange\\(\"([a-z.-]+)\", ([\\d_]+), ([\\d_]+)\\)");
    private static final Path OPERATORS = Path.of("config", "haoren.properties");
    private static final Path DEFAULTS = Path.of("src", "main", "resources", "META-INF", "microprofile-config.properties");
    private static final Pattern READ = Pattern.compile("(?:text|number|flag|minutes)\\(\"(haoren\\.[a-z.-]+)\"\\)");

    @Test
    void every_setting_is_explained_to_the_operator() throws IOException {
        assertThat(keys(OPERATORS)).isEqualTo(keys(DEFAULTS));
    }

    @Test
    void every_setting_that_is_read_has_a_default() throws IOException {
        var read = new TreeSet<String>();
        for (var source : House.files("src/main/java", ".java")) READ.matcher(House.text(source)).results().forEach(found -> read.add(found.group(1)));
        assertThat(keys(DEFAULTS)).containsAll(read);
    }

    /** What stands in {@code SettingRange} is what is checked at start. */
    @Test
    void every_setting_says_its_default_its_unit_and_what_is_allowed() throws IOException {
        var defaults = new Properties();
        try (var file = Files.newBufferedReader(DEFAULTS)) {
            defaults.load(file);
        }
        var ranges = new TreeMap<String, String>();
        RANGE.matcher(House.text(Path.of("src/main/java/org/haoren/platform/config/SettingRange.java"))).results()
                .forEach(found -> ranges.put(found.group(1), (found.group(2) + " to " + found.group(3)).replace("_", "")));
        var told = new TreeMap<String, List<String>>();
        TOLD.matcher(Files.readString(OPERATORS)).results().forEach(found -> told.put(found.group(4), List.of(found.group(1), found.group(2), found.group(3))));
        assertThat(told.keySet()).isEqualTo(keys(OPERATORS));
        assertThat(ranges).isNotEmpty();
        told.forEach((key, words) -> {
            assertThat(words.get(0)).as(key).isEqualTo(defaults.getProperty(key).isEmpty() ? "empty" : defaults.getProperty(key));
            assertThat(words.get(1).equals("none")).as(key + " has a unit where it is a number").isEqualTo(!ranges.containsKey(key));
            assertThat(words.get(2)).as(key).startsWith(ranges.getOrDefault(key, ""));
        });
        assertThat(told.keySet()).containsAll(ranges.keySet());
    }

    private static Set<String> keys(Path file) throws IOException {
        var keys = new TreeSet<String>();
        KEY.matcher(Files.readString(file)).results().forEach(found -> assertThat(keys.add(found.group(1))).as(found.group(1) + " twice").isTrue());
        return keys;
    }
}
