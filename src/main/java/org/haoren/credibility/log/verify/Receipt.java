package org.haoren.credibility.log.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody was told: that the log keeps a leaf at a place. @param log its name, or null where the receipt does not say */
record Receipt(String log, long index, String leafHash) {
    private static final Pattern SHORT = Pattern.compile("(?:([A-Za-z0-9-]{1,60})[ :,/])?([0-9]{1,18})[ :,/]([0-9a-fA-F]{64})");
    private static final Pattern LOG = Pattern.compile("\"log\"\\s*:\\s*\"([A-Za-z0-9-]{1,60})\"");
    private static final Pattern INDEX = Pattern.compile("\"index\"\\s*:\\s*([0-9]{1,18})\\b");
    private static final Pattern HASH = Pattern.compile("\"leafHash\"\\s*:\\s*\"([0-9a-fA-F]{64})\"");

    /** @param written {@code [log:]index:leaf hash}, or a file that holds that or the JSON of the portal @throws Unreadable when it is neither */
    static Receipt of(String written) {
        var found = SHORT.matcher(written.strip());
        if (found.matches()) return new Receipt(found.group(1), Long.parseLong(found.group(2)), found.group(3).toLowerCase(Locale.ROOT));
        try {
            return inFile(Files.readString(Path.of(written)), written);
        } catch (IOException | java.nio.file.InvalidPathException e) {
            throw new Unreadable(written);
        }
    }

    private static Receipt inFile(String text, String name) {
        var index = INDEX.matcher(text);
        var hash = HASH.matcher(text);
        var log = LOG.matcher(text);
        if (index.find() && hash.find()) return new Receipt(log.find() ? log.group(1) : null, Long.parseLong(index.group(1)), hash.group(1).toLowerCase(Locale.ROOT));
        var bare = SHORT.matcher(text);
        if (bare.find()) return new Receipt(bare.group(1), Long.parseLong(bare.group(2)), bare.group(3).toLowerCase(Locale.ROOT));
        throw new Unreadable(name);
    }
}
