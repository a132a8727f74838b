package org.haoren.credibility.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.haoren.platform.facts.Fact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogWordsTest {
    private static final ResourceBundle.Control EXACT = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @ParameterizedTest
    @ValueSource(strings = {"", "en"})
    void every_kind_of_act_is_told_in_words(String language) throws Exception {
        var words = ResourceBundle.getBundle("messages", Locale.forLanguageTag(language), EXACT);
        assertThat(kinds()).isNotEmpty().allSatisfy(kind -> assertThat(words.keySet()).contains("log.kind." + kind));
    }

    private static List<String> kinds() throws IOException, URISyntaxException {
        var classes = Path.of(Fact.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString()).filter(name -> name.startsWith("org") && name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - 6).replace('/', '.').replace('\\', '.')).map(LogWordsTest::named)
                    .filter(type -> Fact.class.isAssignableFrom(type) && !type.isInterface())
                    .map(type -> type.getPackageName().replaceFirst("^org\\.haoren\\.", "") + "." + type.getSimpleName()).sorted().toList();
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Fact.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
