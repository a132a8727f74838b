package org.haoren.platform.api;

import java.util.List;
import java.util.stream.Collectors;

/** Parts of a body are not of the kind that the form has: 400, with every such field. */
final class Misshapen extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<Part> parts;

    /** @param kind what would have been right; key of the words: {@code problem.kind.<kind>} */
    record Part(String field, String kind) {}

    Misshapen(List<Part> parts) {
        super(parts.stream().map(Part::field).collect(Collectors.joining(", ")));
        this.parts = List.copyOf(parts);
    }

    List<Part> parts() {
        return parts;
    }
}
