package org.haoren.platform.files;

import java.util.Set;

/** What a room is ready to take. */
public enum FileKind {
    /** A picture: kept as JPEG, at most 1600 pixels a side. */
    IMAGE(Set.of("image/jpeg", "image/png", "image/gif")),
    /** A picture or a PDF. */
    EVIDENCE(Set.of("image/jpeg", "image/png", "image/gif", "application/pdf"));

    private final Set<String> mediaTypes;

    FileKind(Set<String> mediaTypes) {
        this.mediaTypes = mediaTypes;
    }

    boolean takes(String mediaType) {
        return mediaTypes.contains(mediaType);
    }
}
