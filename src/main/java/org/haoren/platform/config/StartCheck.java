package org.haoren.platform.config;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.haoren.platform.networks.NetworkNames;

/** Before anything else: settings that cannot work, or are not safe for a city, stop the start with one line that names them. */
public final class StartCheck {
    private static final Set<String> MODES = Set.of("demo", "production");
    private static final Set<String> SUITES = Set.of("international", "national");
    private static final Set<String> SIGNATURES = Set.of("ed25519", "sm2");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    /** Of one file that are said at once. */
    private static final int PROBLEMS = 5;
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
        if (!SUITES.contains(settings.text("haoren.crypto"))) wrong.add("haoren.crypto must be international or national, not '" + settings.text("haoren.crypto") + "'");
        if (!SIGNATURES.contains(settings.text("haoren.certificate.signature")))
            wrong.add("haoren.certificate.signature must be ed25519 or sm2, not '" + settings.text("haoren.certificate.signature") + "'");
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
        if (!settings.text("haoren.mail.smtp.host").isEmpty() && !settings.text("haoren.mail.smtp.sender").matches("[^\\s@<>]+@[^\\s@<>]+"))
            wrong.add("haoren.mail.smtp.sender must be an e-mail address where haoren.mail.smtp.host is set, not '" + settings.text("haoren.mail.smtp.sender") + "'");
        gateway().ifPresent(address -> {
            if (address.getHost() == null || !String.valueOf(address.getScheme()).matches("https?")) wrong.add("haoren.mail.sms.address is not an address: '" + address + "'");
        });
        for (var key : SettingRange.ALL) key.objection(settings.text(key.key())).ifPresent(wrong::add);
        if (!settings.text("haoren.provider.issuer").isEmpty())
            for (var key : List.of("haoren.provider.client", "haoren.provider.secret")) if (settings.text(key).isEmpty()) wrong.add(key + " is empty where haoren.provider.issuer is set");
        writable(wrong);
        settings.networks().map(file -> NetworkNames.at(file).problems()).ifPresent(found -> wrong.addAll(named(found)));
        return wrong;
    }

    private static List<String> named(List<String> problems) {
        var first = problems.stream().limit(PROBLEMS).map(each -> "haoren.networks: " + each);
        var more = problems.size() - PROBLEMS;
        return Stream.concat(first, more > 0 ? Stream.of("haoren.networks: " + more + " more") : Stream.empty()).toList();
    }

    /** Empty where there is none. What cannot be read at all is an address without a host. */
    private Optional<URI> gateway() {
        var text = settings.text("haoren.mail.sms.address");
        if (text.isEmpty()) return Optional.empty();
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.of(URI.create("unreadable"));
        }
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
        if (!settings.text("haoren.provider.issuer").isEmpty() && !settings.text("haoren.provider.issuer").startsWith("https://"))
            wrong.add("haoren.provider.issuer must begin with https:// in production");
        if (!settings.text("haoren.first-security-administrator.code").isEmpty()) wrong.add("haoren.first-security-administrator.code must be empty in production");
        if (settings.number("haoren.password.iterations") < 100_000) wrong.add("haoren.password.iterations must be at least 100000 in production");
        if (settings.text("haoren.database.url").startsWith("jdbc:h2:") && !settings.text("haoren.database.url").contains("WRITE_DELAY=0"))
            wrong.add("haoren.database.url must say WRITE_DELAY=0, or an answer could be given for what is not on disk");
        if (settings.text("haoren.database.url").startsWith("jdbc:postgresql:") && settings.text("haoren.database.password").isEmpty())
            wrong.add("haoren.database.password is empty");
        wrong.addAll(unsafeMail());
        return wrong;
    }

    private List<String> unsafeMail() {
        var wrong = new ArrayList<String>();
        var mail = !settings.text("haoren.mail.smtp.host").isEmpty();
        if (settings.flag("haoren.sign-up.confirmation") && !mail && gateway().isEmpty())
            wrong.add("haoren.mail.smtp.host or haoren.mail.sms.address must be set in production, because haoren.sign-up.confirmation asks for codes");
        if (mail && !settings.text("haoren.mail.smtp.user").isEmpty() && !settings.flag("haoren.mail.smtp.starttls"))
            wrong.add("haoren.mail.smtp.starttls must be true in production where haoren.mail.smtp.user is set");
        gateway().ifPresent(address -> {
            if (!"https".equals(address.getScheme()) && !LOOPBACK.contains(address.getHost())) wrong.add("haoren.mail.sms.address must begin with https:// in production");
            if (settings.text("haoren.mail.sms.token").isEmpty()) wrong.add("haoren.mail.sms.token is empty");
        });
        return wrong;
    }
}
