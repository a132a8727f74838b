package org.haoren.credibility.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.haoren.platform.config.Settings;

/** The last signed checkpoint of each log as a file of the data folder, beside the key: a database that was set back does not set these back. */
@ApplicationScoped
class LastSigned {
    private static final String ENDING = ".checkpoint";
    @Inject Settings settings;

    Optional<String> of(String log) {
        var file = folder().resolve(log + ENDING);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On the disk, whole, before this returns. */
    void keep(String log, String note) {
        try {
            Files.createDirectories(folder());
            var aside = Files.createTempFile(folder(), log, ".part");
            try (var out = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(note.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) out.write(bytes);
                out.force(true);
            }
            Files.move(aside, folder().resolve(log + ENDING), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> logs() {
        if (!Files.isDirectory(folder())) return List.of();
        try (var files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length())).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder() {
        return settings.data().resolve("checkpoints");
    }
}
