package org.haoren.credibility.log.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the verifier remembers of a log between two checks: its keys and the last checkpoint that it found to be right. */
final class Seen {
    private final Path folder;
    private final String name;

    Seen(Path folder, String origin) {
        this.folder = folder;
        this.name = origin.replaceAll("[^A-Za-z0-9.-]", "_");
    }

    List<Key> keys() {
        return text(".keys").map(text -> text.lines().map(Key::of).toList()).orElse(List.of());
    }

    Optional<Note> last() {
        return text(".checkpoint").map(Note::of);
    }

    void keep(Collection<Key> keys, Note last) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".keys"), String.join("\n", keys.stream().map(Key::written).toList()) + "\n");
            Files.writeString(checkpoint(), last.whole());
        } catch (IOException e) {
            throw new Unreadable(folder.toString());
        }
    }

    Path checkpoint() {
        return folder.resolve(name + ".checkpoint");
    }

    private Optional<String> text(String ending) {
        var file = folder.resolve(name + ending);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new Unreadable(file.toString());
        }
    }
}
