package org.haoren.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Typed settings. Every key stands, with default, unit and meaning, in {@code config/haoren.properties}; defaults in {@code microprofile-config.properties}. */
@ApplicationScoped
public class Settings {
    private final Config config = ConfigProvider.getConfig();

    /** Demo: invented city, public passwords, a clock that can be moved. Anything else is production. */
    public boolean demo() {
        return "demo".equals(text("haoren.mode"));
    }

    public Path data() {
        return Path.of(text("haoren.data"));
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
        return config.getValue(key, Integer.class);
    }

    public Duration minutes(String key) {
        return Duration.ofMinutes(number(key));
    }

    public boolean flag(String key) {
        return config.getValue(key, Boolean.class);
    }

    /** Empty when the key has no value. */
    public String text(String key) {
        return config.getOptionalValue(key, String.class).orElse("").strip();
    }
}
