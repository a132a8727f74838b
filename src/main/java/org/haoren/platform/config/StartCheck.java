package org.haoren.platform.config;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Before anything else: settings that cannot work, or are not safe for a city, stop the start with one line that names them. */
public final class StartCheck {
    private static final Set<String> MODES = Set.of("demo", "production");
    private final Settings settings;

    private StartCheck(Settings settings) {
        this.settings = settings;
    }

    /** Does not return where something is wrong. */
    public static void of(Settings settings) {
        var check = new StartCheck(settings);
        var wrong = new ArrayList<>(check.broken());
        if (wrong.isEmpty() && !settings.demo()) wrong.addAll(check.unsafe());
        if (!wrong.isEmpty()) Stop.because(String.join("; ", wrong));
    }

    private List<String> broken() {
        var wrong = new ArrayList<String>();
        if (!MODES.contains(settings.text("haoren.mode"))) wrong.add("haoren.mode must be demo or production, not '" + settings.text("haoren.mode") + "'");
        try {
            settings.zone();
        } catch (DateTimeException e) {
            wrong.add("haoren.zone is not a time zone: '" + settings.text("haoren.zone") + "'");
        }
        try {
            if (URI.create(settings.publicAddress()).getHost() == null) wrong.add("haoren.address has no host: '" + settings.publicAddress() + "'");
        } catch (IllegalArgumentException e) {
            wrong.add("haoren.address is not an address: '" + settings.publicAddress() + "'");
        }
        for (var key : SettingRange.ALL) key.objection(settings.text(key.key())).ifPresent(wrong::add);
        writable(wrong);
        return wrong;
    }

    private void writable(List<String> wrong) {
        var folder = settings.data().toAbsolutePath();
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "write", ".test"));
        } catch (IOException e) {
            wrong.add("haoren.data cannot be written: " + folder);
        }
    }

    private List<String> unsafe() {
        var wrong = new ArrayList<String>();
        if (!settings.behindTls()) wrong.add("haoren.address must begin with https:// in production");
        if (!settings.text("haoren.first-administrator.code").isEmpty()) wrong.add("haoren.first-administrator.code must be empty in production");
        if (settings.number("haoren.password.iterations") < 100_000) wrong.add("haoren.password.iterations must be at least 100000 in production");
        if (settings.text("haoren.database.url").startsWith("jdbc:h2:") && !settings.text("haoren.database.url").contains("WRITE_DELAY=0"))
            wrong.add("haoren.database.url must say WRITE_DELAY=0, or an answer could be given for what is not on disk");
        if (settings.text("haoren.database.url").startsWith("jdbc:postgresql:") && settings.text("haoren.database.password").isEmpty())
            wrong.add("haoren.database.password is empty");
        return wrong;
    }
}
