package org.haoren.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;

/** Takes files in and gives them out again. A file is sealed until a room publishes it; until then only short-lived links open it. */
@ApplicationScoped
@Transactional
public class Uploads {
    private static final Tika TIKA = new Tika();
    private static final Pattern CODE = Pattern.compile("[a-z0-9]{1,16}");
    @PersistenceContext EntityManager em;
    @Inject Settings settings;
    @Inject Clock clock;
    @Inject Caller caller;
    @Inject Rates rates;
    @Inject FileLinks links;

    /**
     * @param claimedName what the sender calls it; kept for people, never believed
     * @throws Refused with {@link FileRefusal} on field {@code file}
     */
    public FileId store(InputStream content, String claimedName, FileKind kind) {
        rates.take(Rate.UPLOAD);
        var file = new StoredFile(Codes.random(12), caller.account(), shortened(claimedName), checked(content, kind), clock.instant());
        em.persist(file);
        return file.id();
    }

    public int mostBytes() {
        return settings.number("haoren.upload.bytes");
    }

    private Checked checked(InputStream content, FileKind kind) {
        try {
            var most = mostBytes();
            var bytes = content.readNBytes(most + 1);
            if (bytes.length == 0) throw new Refused(FileRefusal.EMPTY.on("file"));
            if (bytes.length > most) throw new Refused(FileRefusal.TOO_LARGE.on("file").with(most / 1_048_576));
            var type = TIKA.detect(bytes);
            if (!kind.takes(type)) throw new Refused(FileRefusal.WRONG_TYPE.on("file"));
            return type.startsWith("image/") ? new Checked("image/jpeg", Pictures.redrawn(bytes)) : new Checked(type, bytes);
        } catch (IOException e) {
            throw new Refused(FileRefusal.EMPTY.on("file"));
        }
    }

    private static String shortened(String name) {
        var plain = name == null ? "" : name.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}\"]", "").strip();
        return plain.isEmpty() ? "file" : plain.substring(0, plain.offsetByCodePoints(0, Math.min(60, plain.codePointCount(0, plain.length()))));
    }

    /** A room takes a file that the caller has just handed in. @throws Refused when it is somebody else's, {@link Missing} when there is none */
    public void requireOwn(FileId id) {
        if (!caller.account().equals(found(id).owner())) throw new Refused(FileRefusal.NOT_YOURS.on("file"));
    }

    /** Likewise, where the room has room for one kind of file only. */
    public void requireOwn(FileId id, FileKind kind) {
        requireOwn(id);
        if (!kind.takes(found(id).mediaType())) throw new Refused(FileRefusal.WRONG_TYPE.on("file"));
    }

    /** From now on everybody may see it. */
    public void publish(FileId id) {
        found(id).publish();
    }

    /** It is gone; nothing where there is none. */
    public void forget(FileId id) {
        if (id != null) find(id.code()).ifPresent(em::remove);
    }

    /** An address that opens a sealed file for this caller, for ten minutes; hand it only to those who may see the file. */
    public String link(FileId id) {
        return id == null ? null : links.sealed(id, caller.account(), clock.instant());
    }

    /** The address of a published file. */
    public static String openLink(FileId id) {
        return id == null ? null : "/files/" + id.code();
    }

    Optional<StoredFile> find(String code) {
        if (!CODE.matcher(code).matches()) return Optional.empty();
        return em.createQuery("select f from StoredFile f where f.code = :code", StoredFile.class).setParameter("code", code).getResultStream().findFirst();
    }

    private StoredFile found(FileId id) {
        return find(id.code()).orElseThrow(() -> new Missing(id));
    }
}
