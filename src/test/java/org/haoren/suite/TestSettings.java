package org.haoren.suite;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** Settings of a portal under test: a demo, because only there the clock can be moved, but without the demo city. */
public final class TestSettings {
    static final String CODE = "the-first-administrator-of-the-tests";
    static final String SECURITY_CODE = "the-first-security-administrator";

    /** Many people of the tests come from one address. */
    private static final List<String> RATES = List.of("sign-in.device", "sign-in.address", "sign-up.device", "sign-up.address", "ballot.account", "ballot.device", "ballot.address", "code.login", "code.device", "code.address", "challenge.device", "challenge.address", "post.account", "post.device", "post.address", "upload.account", "upload.device", "upload.address", "print.account", "print.device", "print.address", "lookup.device", "lookup.address", "presence.account", "presence.address", "search.account");

    private TestSettings() {}

    public static Properties of(Path data) {
        var settings = new Properties();
        settings.setProperty("haoren.mode", "demo");
        settings.setProperty("haoren.demo.city", "false");
        settings.setProperty("haoren.first-administrator.code", CODE);
        settings.setProperty("haoren.first-security-administrator.code", SECURITY_CODE);
        settings.setProperty("haoren.data", data.toString());
        settings.setProperty("haoren.database.url", "jdbc:h2:file:" + data.toAbsolutePath().resolve("haoren") + ";WRITE_DELAY=0");
        settings.setProperty("haoren.sign-in.minutes", "525600");
        settings.setProperty("haoren.password.iterations", "1024");
        settings.setProperty("haoren.proof.numbers", "1000");
        settings.setProperty("haoren.sweep.seconds", "10");
        settings.setProperty("haoren.flag.device", "3");
        settings.setProperty("haoren.flag.burst", "100000");
        settings.setProperty("haoren.flag.new-accounts", "1000000");
        settings.setProperty("haoren.flag.sequence", "1000000");
        settings.setProperty("haoren.hours-flag.full-places", "4");
        settings.setProperty("haoren.star.first-hours", "2");
        settings.setProperty("haoren.star.second-hours", "3");
        for (var rate : RATES) settings.setProperty("haoren.rate." + rate, "1000000");
        return settings;
    }
}
