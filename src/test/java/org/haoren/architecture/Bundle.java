package org.haoren.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A bundle of words as it stands in its file, with the keys that stand there twice. */
record Bundle(TreeMap<String, String> words, List<String> twice) {
    static final Bundle CHINESE = read("messages.properties");
    static final Bundle ENGLISH = read("messages_en.properties");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    static Bundle read(String name) {
        var words = new TreeMap<String, String>();
        var twice = new ArrayList<String>();
        var reading = new Properties() {
            private static final long serialVersionUID = 1;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (words.put(key.toString(), value.toString()) != null) twice.add(key.toString());
                return null;
            }
        };
        try (var file = Files.newBufferedReader(Path.of("src", "main", "resources", name))) {
            reading.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bundle(words, twice);
    }

    Set<String> placeholders(String key) {
        var found = new TreeSet<String>();
        var matcher = PLACEHOLDER.matcher(words.getOrDefault(key, ""));
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }
}
