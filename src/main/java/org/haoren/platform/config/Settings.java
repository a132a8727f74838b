package org.haoren.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Typed settings. Every key stands, with default, unit and meaning, in {@code config/haoren.properties}; defaults in {@code microprofile-config.properties}. What
 * has been read once holds until the next start: some are asked for at every request.
 */
@ApplicationScoped
public class Settings {
    private final Config config = ConfigProvider.getConfig();
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<String, Boolean> flags = new ConcurrentHashMap<>();
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /** Demo: invented city, public passwords, a clock that can be moved. Anything else is production. */
    public boolean demo() {
        return "demo".equals(text("haoren.mode"));
    }

    /** Whether the demo is told its invented city at the first start. */
    public boolean demoCity() {
        return demo() && flag("haoren.demo.city");
    }

    public Path data() {
        return Path.of(text("haoren.data"));
    }

    /** The file with names of networks; empty where there is none. */
    public Optional<Path> networks() {
        var written = text("haoren.networks");
        return written.isEmpty() ? Optional.empty() : Optional.of(data().resolve(written));
    }

    public String publicAddress() {
        return text("haoren.address");
    }

    public boolean behindTls() {
        return publicAddress().startsWith("https://");
    }

    public ZoneId zone() {
        return ZoneId.of(text("haoren.zone"));
    }

    public int number(String key) {
        return numbers.computeIfAbsent(key, unread -> config.getValue(unread, Integer.class));
    }

    public Duration minutes(String key) {
        return Duration.ofMinutes(number(key));
    }

    public boolean flag(String key) {
        return flags.computeIfAbsent(key, unread -> config.getValue(unread, Boolean.class));
    }

    /** Empty when the key has no value. */
    public String text(String key) {
        return texts.computeIfAbsent(key, unread -> asWritten(config.getOptionalValue(unread, String.class).orElse("").strip()));
    }

    /** The server reads property files as Latin-1, while people write them as UTF-8: bytes that make valid UTF-8 are read again as that. */
    static String asWritten(String text) {
        if (text.chars().allMatch(c -> c < 0x80) || text.chars().anyMatch(c -> c > 0xFF)) return text;
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1))).toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }
}
