package org.haoren.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.haoren.platform.crypto.KeyedHash;
import org.haoren.platform.permit.AccountId;

/** Signed addresses of sealed files: bound to one file, one person and a time. */
@ApplicationScoped
class FileLinks {
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final String PURPOSE = "file link";
    @Inject KeyedHash hash;

    String sealed(FileId id, AccountId reader, Instant now) {
        var until = now.plus(LIFE).getEpochSecond();
        return "/files/" + id.code() + "?until=" + until + "&key=" + hash.of(PURPOSE, text(id, reader, until));
    }

    boolean opens(FileId id, AccountId reader, String until, String key, Instant now) {
        if (until == null || key == null || !until.matches("\\d{1,12}")) return false;
        var end = Long.parseLong(until);
        return now.getEpochSecond() < end && hash.matches(PURPOSE, text(id, reader, end), key);
    }

    private static String text(FileId id, AccountId reader, long until) {
        return id.code() + " " + reader.value() + " " + until;
    }
}
